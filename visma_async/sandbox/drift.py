"""Drift: records that come, go and change while somebody reads page after page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Literal

import attrs

from visma_async.sandbox.records import Records

How = Literal["insert", "delete", "change", "balanced", "move"]


@attrs.define(kw_only=True)
class Drift:
    """What happens after each page of a list was answered.

    Attributes:
        store: Whose list, `customer`.
        how: `insert` puts records before all others; `delete` takes some from the middle;
            `change` writes some anew, with another version and time; `balanced` inserts one for
            each that it deletes, so that the total stays; `move` writes some anew and lets each
            stand elsewhere in the list, before or behind where it was, as when what the list is
            sorted by changes: somebody who reads on meets it twice, or never.
        changes: How many records at a time.
        times: After how many pages; None for all.
        company: In which company; None for every one.
    """

    store: str
    how: How = "insert"
    changes: int = 1
    times: int | None = None
    company: str | None = None


class Drifts:
    """The drifts that are at work."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._working: list[Drift] = []

    def add(self, drift: Drift) -> None:
        """Let it work from now on."""
        self._working.append(drift)

    def clear(self) -> None:
        """Everything stays as it is."""
        self._working.clear()

    def turned(self, records: Records, company: str, now: datetime) -> None:
        """A page of these records was answered."""
        for drift in [*self._working]:
            if drift.store != records.table.store or drift.company not in {None, company}:
                continue
            for _ in range(drift.changes):
                for change in _CHANGES[drift.how]:
                    change(records, self._random, now)
            if drift.times is not None:
                drift.times -= 1
                if drift.times <= 0:
                    self._working.remove(drift)


def _insert(records: Records, random: Random, now: datetime) -> None:  # noqa: ARG001
    records.insert_first(records.next_key(), now)


def _delete(records: Records, random: Random, now: datetime) -> None:  # noqa: ARG001
    if (key := _some(records, random)) is not None:
        records.delete(key)


def _change(records: Records, random: Random, now: datetime) -> None:
    key = _some(records, random)
    record = records.read(key) if key is not None else None
    if key is not None and record is not None:
        records.write(key, record, now)


def _move(records: Records, random: Random, now: datetime) -> None:
    if (key := _some(records, random)) is not None:
        before, own = random.randrange(max(1, records.computed - 1)), records.row(key)
        # Before its own row or the next one, it would stand where it was.
        records.move(key, before if before < own else before + 2, now)


_CHANGES: dict[How, tuple[Callable[[Records, Random, datetime], None], ...]] = {
    "insert": (_insert,),
    "delete": (_delete,),
    "change": (_change,),
    "balanced": (_insert, _delete),
    "move": (_move,),
}


def _some(records: Records, random: Random) -> str | None:
    """The key of a record from the middle half; None where there is none."""
    walk = records.walk(())
    if walk.total == 0:
        return None
    at = random.randrange(walk.total // 4, max(walk.total // 4 + 1, walk.total * 3 // 4))
    return records.key_at(walk, at)
