"""Sightings: which records of a list were seen, and when: what completeness is judged by.

Time is counted in ticks: all that one pass over the list shows is seen at one tick, and the next
pass has a later one. A record weighs as much as the API counts it for: one row, or as many as it
has lines where a list counts those.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import repeat
from typing import Protocol

import attrs

from visma_async.wire import json

_TABLE = """
CREATE TABLE IF NOT EXISTS seen (
    key TEXT PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    digest TEXT
) WITHOUT ROWID
"""


@attrs.frozen
class Sighting:
    """What an answer showed.

    Attributes:
        new: The places in it of the records that had never been seen.
        again: How many of its records had been seen at the same tick already.
        other: How many had been seen before and weighed another thing then.
    """

    new: Sequence[int]
    again: int
    other: int = 0


class Sightings(Protocol):
    """Remembers which records were seen."""

    def sight(
        self, keys: Sequence[str], tick: int, weights: Sequence[int] | None = None
    ) -> Sighting:
        """Notes that these records were seen, in one answer."""
        ...

    def count(self, *, since: int) -> int:
        """Returns what the records weigh that were last seen at that tick or later."""
        ...

    def count_across(self, *, first: int, until: int, since: int) -> int:
        """Returns what those weigh that were first seen from `first` to `until`, and `since`."""
        ...


class StoredSightings:
    """Sightings in a table of SQLite: a million of them take no memory and outlast the process.

    What is noted belongs to the transaction that is under way.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.execute(_TABLE)

    def sight(
        self, keys: Sequence[str], tick: int, weights: Sequence[int] | None = None
    ) -> Sighting:
        """Notes that these records were seen, in one answer."""
        keys = told_apart(keys)
        weighed = [(key, tick, weight) for key, weight in zip(keys, weights or repeat(1))]  # noqa: B905 - endless
        if self._all_new(weighed):
            return Sighting(range(len(keys)), 0)
        known = {
            key: (last, weight)
            for key, last, weight in self._database.execute(
                "SELECT key, last, weight FROM seen WHERE key IN (SELECT value FROM json_each(?))",
                (json.dumps(keys).decode(),),
            )
        }
        self._database.executemany(
            # One that weighs another thing now counts as another version.
            "INSERT INTO seen (key, first, last, weight) VALUES (?1, ?2, ?2, ?3) "
            "ON CONFLICT (key) DO UPDATE SET last = excluded.last, weight = excluded.weight, "
            "first = iif(weight = excluded.weight, first, excluded.first)",
            weighed,
        )
        new = [place for place, key in enumerate(keys) if key not in known]
        again = sum(last == tick for last, _ in known.values())
        other = sum(key in known and known[key][1] != weight for key, _, weight in weighed)
        return Sighting(new, again, other)

    def count(self, *, since: int) -> int:
        """Returns what the records weigh that were last seen at that tick or later."""
        return self._counted("last >= ?", since)

    def count_across(self, *, first: int, until: int, since: int) -> int:
        """Returns what those weigh that were first seen from `first` to `until`, and `since`."""
        return self._counted("first BETWEEN ? AND ? AND last >= ?", first, until, since)

    def forget(self, since: int) -> None:
        """Forgets the records that were first seen at that tick or later."""
        self._database.execute("DELETE FROM seen WHERE first >= ?", (since,))

    def note(self, digests: Sequence[tuple[str, str]]) -> None:
        """Notes what records look like: pairs of their key and a digest."""
        self._database.executemany("UPDATE seen SET digest = ?2 WHERE key = ?1", digests)

    def _all_new(self, weighed: Sequence[tuple[str, int, int]]) -> bool:
        # The usual case, for which nothing has to be looked up.
        database = self._database
        database.execute("SAVEPOINT all_new")
        before = database.total_changes
        database.executemany(
            "INSERT OR IGNORE INTO seen (key, first, last, weight) VALUES (?1, ?2, ?2, ?3)", weighed
        )
        if database.total_changes - before == len(weighed):
            database.execute("RELEASE all_new")
            return True
        database.execute("ROLLBACK TO all_new")
        database.execute("RELEASE all_new")
        return False

    def _counted(self, condition: str, *values: int) -> int:
        query = f"SELECT coalesce(sum(weight), 0) FROM seen WHERE {condition}"  # noqa: S608 - of the two above
        (found,) = self._database.execute(query, values).fetchone()
        return int(found)


def told_apart(keys: Sequence[str]) -> Sequence[str]:
    """Returns the keys of one answer, numbered where one is there twice.

    One answer shows one moment: two records in it are two records, whatever their keys say.
    """
    if len(set(keys)) == len(keys):
        return keys
    times: dict[str, int] = {}
    apart = []
    for key in keys:
        times[key] = times.get(key, 0) + 1
        apart.append(key if times[key] == 1 else f"{key}#{times[key]}")
    return apart
