"""Records: one company's records of one table, computed rows under what was written over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zlib import crc32

import attrs

from visma_async.sandbox.contract import contract
from visma_async.sandbox.filters import Condition
from visma_async.sandbox.overlay import Overlay, Record, Versions
from visma_async.sandbox.rows import Found, Rows
from visma_async.sandbox.sheet import encode
from visma_async.sandbox.tables import Table

_VERSION_FIELDS = ("timeStamp", "timestamp", "version")
_KEPT_SELECTIONS = 32


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

    @property
    def computed(self) -> int:
        """How many computed rows there are, whatever became of them."""
        return self._rows.size

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
        key = self._rows.key_of_internal(number)
        return self.read(key) if key is not None else None

    def read_row(self, row: int) -> Record | None:
        """The record in place of a computed row."""
        if row in self.overlay.removed:
            return None
        written = self.overlay.changed.get(row)
        return self._shown(written) if written is not None else self._rows.record(row)

    def walk(self, conditions: tuple[Condition, ...]) -> Walk:
        """The records that meet all conditions."""
        found, meets = self._select(conditions), self._test(conditions)
        first = [*self.overlay.first.items()][::-1]
        pieces: list[_Piece] = [one for key, one in first if meets(one, self._beyond(key))]
        total, at = len(pieces), 0
        for touched in self.overlay.touched():
            rank = found.rank(touched.place)
            if rank > at:
                pieces.append((found, at, rank))
                total += rank - at
            at = rank + (touched.skips and touched.place in found)
            if touched.shown is None:
                continue
            written = self.overlay.changed[touched.shown]
            if meets(written, touched.shown):
                pieces.append(written)
                total += 1
        if len(found) > at:
            pieces.append((found, at, len(found)))
            total += len(found) - at
        written_after = self.overlay.added.items()
        added = [one for key, one in written_after if meets(one, self._beyond(key))]
        return Walk([*pieces, *added], total + len(added))

    def key_at(self, walk: Walk, place: int) -> str | None:
        """The key of one record of a walk."""
        for piece in walk.between(place, place + 1):
            if not isinstance(piece, Mapping):
                return self.table.key.text(piece[0])
            return next(key for key, record in self._written() if record is piece)
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

    def insert_first(self, key: str, now: datetime) -> None:
        """Put a new record before all others, as the formula has it for its key."""
        record = self._rows.record(self.row(key))
        new = {name: value for name, value in record.items() if not name.startswith("created")}
        self.overlay.first[key.strip().upper()] = self._stamped(key, new, now)

    def row(self, key: str) -> int:
        """The row with this key; of a record that was written beside the rows one past them."""
        row = self._rows.find(key)
        return row if row is not None else self._beyond(key)

    def move(self, key: str, before: int, now: datetime) -> None:
        """Write a record anew, and let it stand before another computed row.

        What was inserted before the computed rows goes behind them, and the other way round.
        """
        record = self.read(key)
        if record is None:
            return
        name, row = key.strip().upper(), self._rows.find(key)
        for here, there in (
            (self.overlay.first, self.overlay.added),
            (self.overlay.added, self.overlay.first),
        ):
            if name in here:
                del here[name]
                there[name] = self._stamped(key, record, now)
                return
        if row is not None:
            self.write(key, record, now)
            self.overlay.moved[row] = before

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
            self.overlay.moved.pop(row, None)
            self.overlay.removed.add(row)

    def _shown(self, record: Record, hidden: frozenset[str] = frozenset()) -> Record:
        return {
            name: value
            for name, value in record.items()
            if name in self.properties and name not in hidden
        }

    def _written(self) -> Iterator[tuple[str, Record]]:
        yield from self.overlay.first.items()
        yield from self.overlay.added.items()
        for row, record in self.overlay.changed.items():
            yield self.table.key.text(row), record

    def _test(self, conditions: tuple[Condition, ...]) -> Callable[[Record, int], bool]:
        shown = tuple(one for one in conditions if not one.hidden)
        hidden = tuple(one for one in conditions if one.hidden)

        def meets(record: Record, row: int) -> bool:
            return all(one.holds(record) for one in shown) and self._rows.lies(row, hidden)

        return meets

    def _beyond(self, key: str) -> int:
        """The row that a record has, for what only a row's number tells, that is none of them."""
        row = self.table.key.find(key)
        return self._rows.size + crc32(key.encode()) if row is None else row

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
