"""Records: one company's records of one table, computed rows under what was written over them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs

from visma_async.sandbox.columns import version_text
from visma_async.sandbox.contract import contract
from visma_async.sandbox.filters import Condition
from visma_async.sandbox.rows import Found, Rows
from visma_async.sandbox.sheet import encode
from visma_async.sandbox.tables import Table

Record = Mapping[str, Any]
_VERSION_FIELDS = ("timeStamp", "timestamp", "version")
_KEPT_SELECTIONS = 32


@attrs.define
class Overlay:
    """What was written to a store: shared by all tables that show it.

    Attributes:
        changed: Records that replace computed rows.
        removed: Computed rows that were deleted.
        first: Records before the computed ones, by key in upper case; the newest comes first.
        added: Records after them.
        numbered: How many keys were given out after those of the computed rows.
    """

    changed: dict[int, Record] = attrs.field(factory=dict)
    removed: set[int] = attrs.field(factory=set)
    first: dict[str, Record] = attrs.field(factory=dict)
    added: dict[str, Record] = attrs.field(factory=dict)
    numbered: int = 0

    @property
    def written(self) -> int:
        """How many records it holds."""
        return len(self.first) + len(self.added) + len(self.changed)

    def touched(self) -> list[int]:
        """The computed rows that are no longer as they were computed, in order."""
        return sorted(self.changed.keys() | self.removed)


class Versions:
    """Row versions for what is written: each larger than all before."""

    def __init__(self) -> None:
        self._last = 0x7D00_0000

    def next(self) -> str:
        """A version that nothing has yet."""
        self._last += 1
        return version_text(self._last)


_Piece = tuple[Found, int, int] | Record


@attrs.frozen
class Walk:
    """The records that a query found, in order, before any of them is made."""

    pieces: Sequence[_Piece]
    total: int

    def between(self, start: int, stop: int) -> Iterator[Sequence[int] | Record]:
        """The part from `start` to before `stop`: row numbers, or written records one by one."""
        at = 0
        for piece in self.pieces:
            length = piece[2] - piece[1] if isinstance(piece, tuple) else 1
            low, high = max(start - at, 0), min(stop - at, length)
            if low < high:
                if isinstance(piece, tuple):
                    found, first, _ = piece
                    yield found.rows(first + low, first + high)
                else:
                    yield piece
            at += length
            if at >= stop:
                return


class Records:
    """Reads and writes one table of one company."""

    def __init__(self, rows: Rows, overlay: Overlay, versions: Versions) -> None:
        self.table: Table = rows.table
        self.properties = contract(self.table.service).properties(self.table.schema)
        self.overlay = overlay
        self._rows = rows
        self._versions = versions
        self._selections: dict[tuple[Condition, ...], Found] = {}

    @property
    def size(self) -> int:
        """How many records there are."""
        beside = len(self.overlay.first) + len(self.overlay.added)
        return self._rows.size - len(self.overlay.removed) + beside

    def read(self, key: str) -> Record | None:
        """The record with this key."""
        name = key.strip().upper()
        written = self.overlay.added.get(name) or self.overlay.first.get(name)
        if written is not None:
            return self._shown(written)
        row = self._rows.find(key)
        return self.read_row(row) if row is not None else None

    def read_internal(self, number: int) -> Record | None:
        """The record with this internal number."""
        row = self._rows.find_internal(number)
        return self.read_row(row) if row is not None else None

    def read_row(self, row: int) -> Record | None:
        """The record in place of a computed row."""
        if row in self.overlay.removed:
            return None
        written = self.overlay.changed.get(row)
        return self._shown(written) if written is not None else self._rows.record(row)

    def walk(self, conditions: tuple[Condition, ...]) -> Walk:
        """The records that meet all conditions."""
        found = self._select(conditions)
        first = [*self.overlay.first.values()][::-1]
        pieces: list[_Piece] = [one for one in first if _meets(one, conditions)]
        total, at = len(pieces), 0
        for row in self.overlay.touched():
            rank = found.rank(row)
            if rank > at:
                pieces.append((found, at, rank))
                total += rank - at
            at = rank + (row in found)
            written = self.overlay.changed.get(row)
            if written is not None and _meets(written, conditions):
                pieces.append(written)
                total += 1
        if len(found) > at:
            pieces.append((found, at, len(found)))
            total += len(found) - at
        added = [one for one in self.overlay.added.values() if _meets(one, conditions)]
        return Walk([*pieces, *added], total + len(added))

    def at(self, walk: Walk, place: int) -> Record | None:
        """One record of a walk."""
        for piece in walk.between(place, place + 1):
            return self._shown(piece) if isinstance(piece, Mapping) else self.read_row(piece[0])
        return None

    def counts(self, field: str) -> tuple[Sequence[int], int]:
        """As `Rows.counts`."""
        return self._rows.counts(field)

    def render(
        self, walk: Walk, start: int, stop: int, tail: bytes, hidden: frozenset[str]
    ) -> bytes:
        """JSON of a part of a walk, each record followed by `tail`."""
        parts = []
        for piece in walk.between(start, stop):
            if isinstance(piece, Mapping):
                parts.append(encode(self._shown(piece, hidden))[:-1] + tail)
            else:
                parts.append(self._rows.render(piece, tail, hidden))
        return b"".join(parts)

    def next_key(self) -> str:
        """A key that no record has."""
        while True:
            self.overlay.numbered += 1
            key = self.table.key.text(self._rows.size + self.overlay.numbered - 1)
            if key.upper() not in self.overlay.added and key.upper() not in self.overlay.first:
                return key

    def insert_first(self, key: str, record: Mapping[str, Any], now: datetime) -> None:
        """Put a new record before all others."""
        new = {k: v for k, v in record.items() if not k.startswith(("created", "internalId"))}
        self.overlay.first[key.strip().upper()] = self._stamped(key, new, now)

    def write(self, key: str, record: Mapping[str, Any], now: datetime) -> Record:
        """Put a record in place of the one with this key, or beside the others."""
        written = self._stamped(key, record, now)
        row, name = self._rows.find(key), key.strip().upper()
        if name in self.overlay.first:
            self.overlay.first[name] = written
        elif row is None:
            self.overlay.added[name] = written
        else:
            self.overlay.removed.discard(row)
            self.overlay.changed[row] = written
        return written

    def _stamped(self, key: str, record: Mapping[str, Any], now: datetime) -> dict[str, Any]:
        stamp = now.isoformat(timespec="milliseconds")
        written = dict(record)
        if self.table.key_field:
            written[self.table.key_field] = int(key) if self.table.key.integer else key
        for name in _VERSION_FIELDS:
            if is_version(name, self.properties.get(name, {})):
                written[name] = self._versions.next()
        for name in self.properties:
            if name.startswith("lastModified"):
                written[name] = stamp
            elif name.startswith("created"):
                written.setdefault(name, stamp)
        return written

    def delete(self, key: str) -> None:
        """Take the record with this key away."""
        name = key.strip().upper()
        if self.overlay.added.pop(name, None) or self.overlay.first.pop(name, None):
            return
        row = self._rows.find(key)
        if row is not None:
            self.overlay.changed.pop(row, None)
            self.overlay.removed.add(row)

    def _shown(self, record: Record, hidden: frozenset[str] = frozenset()) -> Record:
        return {
            name: value
            for name, value in record.items()
            if name in self.properties and name not in hidden
        }

    def _select(self, conditions: tuple[Condition, ...]) -> Found:
        found = self._selections.get(conditions)
        if found is None:
            if len(self._selections) >= _KEPT_SELECTIONS:
                self._selections.clear()
            found = self._selections[conditions] = self._rows.select(conditions)
        return found


def version_of(record: Record) -> str | None:
    """The row version of a record, whichever way its schema spells the field."""
    found = (record.get(name) for name in _VERSION_FIELDS)
    return next((value for value in found if isinstance(value, str)), None)


def is_version(name: str, spec: Mapping[str, Any]) -> bool:
    """Whether a field of a schema holds the row version."""
    if name == "version":
        return spec.get("format") == "byte"
    return name in _VERSION_FIELDS and bool(spec)


def _meets(record: Record, conditions: tuple[Condition, ...]) -> bool:
    return all(condition.holds(record) for condition in conditions)
