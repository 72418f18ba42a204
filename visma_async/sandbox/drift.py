"""Drift: records that come, go and change while somebody reads page after page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Any, Literal

import attrs

from visma_async.sandbox.records import Records

How = Literal["insert", "delete", "change", "balanced"]


@attrs.define(kw_only=True)
class Drift:
    """What happens after each page of a list was answered.

    Attributes:
        store: Whose list, `customer`.
        how: `insert` puts records before all others; `delete` takes some from the middle;
            `change` writes some anew, with another version and time; `balanced` inserts one for
            each that it deletes, so that the total stays.
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


def _insert(records: Records, random: Random, now: datetime) -> None:
    pattern = _some(records, random) or {}
    records.insert_first(records.next_key(), pattern, now)


def _delete(records: Records, random: Random, now: datetime) -> None:  # noqa: ARG001
    if (record := _some(records, random)) is not None:
        records.delete(_key(records, record))


def _change(records: Records, random: Random, now: datetime) -> None:
    if (record := _some(records, random)) is not None:
        records.write(_key(records, record), record, now)


_CHANGES: dict[How, tuple[Callable[[Records, Random, datetime], None], ...]] = {
    "insert": (_insert,),
    "delete": (_delete,),
    "change": (_change,),
    "balanced": (_insert, _delete),
}


def _some(records: Records, random: Random) -> Any:
    """A record from the middle half."""
    walk = records.walk(())
    if walk.total == 0:
        return None
    at = random.randrange(walk.total // 4, max(walk.total // 4 + 1, walk.total * 3 // 4))
    return records.at(walk, at)


def _key(records: Records, record: Any) -> str:
    return str(record[records.table.key_field])
