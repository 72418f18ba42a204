"""Rows: one company's computed records of one table: rendered, found and filtered by formula."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from math import lcm
from typing import Any

import msgspec

from visma_async.sandbox import words
from visma_async.sandbox.columns import (
    Column,
    Internal,
    Key,
    Link,
    Moment,
    Order,
    Version,
    Words,
    parse_period,
    rows_between,
)
from visma_async.sandbox.filters import Condition, dig
from visma_async.sandbox.selection import Listed, Selection
from visma_async.sandbox.sheet import Sheet, variant
from visma_async.sandbox.tables import Table
from visma_async.sandbox.values import Hole

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_decode = msgspec.json.Decoder(float_hook=Decimal).decode
_FIRST = tuple(word.encode() for word in words.COMPANY_WORDS)

Found = Selection | Listed


def _second_names() -> tuple[bytes, ...]:
    towns = [(town, words.LEGAL_FORM[country]) for _, town, country in words.TOWNS]
    return tuple(
        f"{trade} {town} {form}".encode()
        for trade, (town, form) in zip(words.TRADES * 26, towns * 29, strict=True)
    )


_SECOND = _second_names()


class Rows:
    """The rows of `table` in a company, none of which exists anywhere.

    Args:
        sheets: Gives the sheet of a table without some fields; shared by all companies.
        links: Other tables of the company, by store, that records here refer to.
    """

    def __init__(
        self,
        table: Table,
        size: int,
        *,
        seed: int,
        shift: int,
        sheets: Callable[[Table, frozenset[str]], Sheet],
        links: Mapping[str, tuple[Key, int]],
    ) -> None:
        self.table = table
        self.size = size
        self._seed = seed
        self._shift = 0 if table.codes else shift
        self._sheets = sheets
        many = max(1, size)
        names = Words(_FIRST, _SECOND, shift)
        self._columns: dict[str, Column] = {
            "key": table.key,
            "internal": Internal(table.key.start + 1_000),
            "name": names,
            "version": Version(),
            "created": Moment(many),
            "modified": Moment(many, later=95 * _MINUTE),
            "date": Moment(many, form="date"),
            "due": Moment(many, later=30 * _DAY, form="date"),
            "period.YYYYMM": Moment(many, form="YYYYMM"),
            "period.MMYYYY": Moment(many, form="MMYYYY"),
        }
        for store, (key, count) in links.items():
            self._columns[f"{store}.key"] = Link(key, max(1, count))
            self._columns[f"{store}.name"] = Link(names, max(1, count))
            self._columns[f"{store}.internal"] = Link(Internal(key.start + 1_000), max(1, count))

    def render(
        self, rows: Sequence[int], tail: bytes, hidden: frozenset[str] = frozenset()
    ) -> bytes:
        """JSON of some rows, each followed by `tail`, which begins with the closing brace."""
        return self._sheets(self.table, hidden).render(rows, self._shift, self._columns, tail)

    def record(self, row: int) -> dict[str, Any]:
        """One row as a decoded record."""
        record: dict[str, Any] = _decode(self.render((row,), b"}"))
        return record

    def counts(self, field: str) -> tuple[Sequence[int], int]:
        """How many items a list field has in each variant, and with which variant row 0 begins."""
        variants = (variant(self.table, self._seed, n) for n in range(self.table.variants))
        return [max(1, len(one.get(field) or ())) for one in variants], self._shift

    def find(self, key: str) -> int | None:
        """The row with this key."""
        row = self.table.key.find(key)
        return row if row is not None and 0 <= row < self.size else None

    def find_internal(self, number: int) -> int | None:
        """The row with this internal number."""
        row = number - self.table.key.start - 1_000
        return row if 0 <= row < self.size else None

    def version(self, row: int) -> str:
        """The row version of an unchanged row."""
        text: str = self._columns["version"].value(row)
        return text

    def select(self, conditions: Iterable[Condition]) -> Found:
        """The rows that meet all conditions."""
        span, cycles = range(self.size), []
        linked: list[range] = []
        rest: list[Condition] = []
        for condition in conditions:
            places = [self._column(field) for field in condition.fields]
            if all(column is None for column in places):
                cycles.append((self.table.variants, self._variant_test(condition)))
                continue
            column = places[0]
            if len(places) > 1 or column is None:
                rest.append(condition)
            elif (part := self._range(column, condition)) is not None:
                start = max(span.start, part.start)
                span = range(start, max(start, min(span.stop, part.stop)))
            elif (every := self._linked(column, condition)) is not None:
                linked.append(every)
            elif column.order is Order.CYCLE:
                cycles.append((column.period, _value_test(column, condition)))
            else:
                rest.append(condition)
        found: Found = _cycled(span, cycles)
        if linked:
            others = linked[1:]
            kept = (row for row in linked[0] if row in found and all(row in one for one in others))
            found = Listed(array("I", kept))
        return Listed(array("I", self._sift(found, rest))) if rest else found

    def _column(self, field: str) -> Column | None:
        hole = dig(variant(self.table, self._seed, 0), field)
        return self._columns[hole[0].column] if hole and isinstance(hole[0], Hole) else None

    def _variant_test(self, condition: Condition) -> Callable[[int], bool]:
        passing = [
            condition.holds(variant(self.table, self._seed, number))
            for number in range(self.table.variants)
        ]
        return lambda row: passing[(row + self._shift) % len(passing)]

    def _range(self, column: Column, condition: Condition) -> range | None:
        wanted, operator = condition.operand, condition.operator
        if (
            isinstance(column, Key)
            and operator == "="
            and isinstance(wanted, tuple)
            and len(wanted) == 1
        ):
            row = self.find(wanted[0])
            return range(0) if row is None else range(row, row + 1)
        if isinstance(column, Key) and operator == ">" and isinstance(wanted, tuple):
            after = column.after(wanted[0])
            return range(min(after, self.size), self.size) if after is not None else None
        if not isinstance(column, Moment):
            return None
        if isinstance(wanted, tuple) and operator == "=" and column.form in {"YYYYMM", "MMYYYY"}:
            month = parse_period(wanted[0], column.form) if len(wanted) == 1 else None
            return range(0) if month is None else self._between(column, month, month, "=")
        if isinstance(wanted, datetime):
            low = wanted if operator in {">", ">=", "="} else None
            high = wanted if operator in {"<", "<=", "="} else None
            return self._between(column, low, high, operator)
        return None

    def _linked(self, column: Column, condition: Condition) -> range | None:
        wanted = condition.operand
        if (
            not isinstance(column, Link)
            or condition.operator != "="
            or not isinstance(wanted, tuple)
        ):
            return None
        if not isinstance(column.column, Key) or len(wanted) != 1:
            return None
        target = column.column.find(wanted[0])
        if target is None or target >= column.size:
            return range(0)
        return range(target, self.size, column.size)

    def _between(
        self, column: Moment, low: datetime | None, high: datetime | None, operator: str
    ) -> range:
        return rows_between(
            column, self.size, low, high, open_low=operator == ">", open_high=operator == "<"
        )

    def _sift(self, found: Found, conditions: Sequence[Condition]) -> Iterable[int]:
        for row in found.rows(0, len(found)):
            record = self.record(row)
            if all(condition.holds(record) for condition in conditions):
                yield row


def _value_test(column: Column, condition: Condition) -> Callable[[int], bool]:
    return lambda row: condition.test(column.value(row))


def _cycled(span: range, cycles: Sequence[tuple[int, Callable[[int], bool]]]) -> Selection:
    period, residues = 1, None
    for length, test in cycles:
        if residues is None:
            period, residues = length, [row for row in range(length) if test(row)]
            continue
        wider = lcm(period, length)
        every = range(0, wider, period)
        residues = sorted(turn + row for turn in every for row in residues if test(turn + row))
        period = wider
    return Selection(span, period, residues)
