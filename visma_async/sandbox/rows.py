"""Rows: one company's computed records of one table: rendered, found and filtered by formula."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from math import lcm
from typing import Any
from zlib import crc32

import msgspec

from visma_async.sandbox import words
from visma_async.sandbox.columns import (
    Column,
    Guid,
    Internal,
    Key,
    Order,
    Turns,
    Version,
    Words,
)
from visma_async.sandbox.filters import Condition, dig
from visma_async.sandbox.links import LEDGER_TYPES, Every, Link, Links, Store
from visma_async.sandbox.moments import (
    FIRST_MS,
    SPAN_MS,
    Moment,
    parse_period,
    rows_between,
)
from visma_async.sandbox.months import MonthField
from visma_async.sandbox.relations import HIDDEN
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
        links: Mapping[str, Store],
    ) -> None:
        self.table = table
        self.size = size
        self._seed = seed
        self._shift = 0 if table.codes else shift
        self._sheets = sheets
        first, span = _span(links["financial_period"][0])
        made = partial(Moment, max(1, size), first=first, span=span)
        names = Words(_FIRST, _SECOND, shift)
        known: dict[str, Column] = {
            "key": table.key,
            "internal": Internal(table.key.start + 1_000),
            "name": names,
            "version": Version(),
            "created": made(),
            "modified": made(later=95 * _MINUTE),
            "date": made(form="date"),
            "due": made(later=30 * _DAY, form="date"),
            "period.YYYYMM": made(form="YYYYMM"),
            "period.MMYYYY": made(form="MMYYYY"),
            "guid": Guid(crc32(table.store.encode())),
            "ledger_type": Turns(LEDGER_TYPES),
        }
        for form in ("year", "number", "start", "end", "title"):
            known[f"month.{form}"] = MonthField(table.key.start, form)
        self._columns = _Columns(known, Links(links, names))

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

    def key_of_internal(self, number: int) -> str | None:
        """The key that goes with an internal number, also one past the rows."""
        row = number - self.table.key.start - 1_000
        return self.table.key.text(row) if row >= 0 else None

    def version(self, row: int) -> str:
        """The row version of an unchanged row."""
        text: str = self._columns["version"].value(row)
        return text

    def select(self, conditions: Iterable[Condition]) -> Found:
        """The rows that meet all conditions."""
        span, cycles = range(self.size), []
        linked: list[Every] = []
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
            first, *others = sorted(linked, key=lambda one: -one.share)
            kept = (row for row in first if row in found and all(row in one for one in others))
            found = Listed(array("I", kept))
        return Listed(array("I", self._sift(found, rest))) if rest else found

    def lies(self, row: int, conditions: Iterable[Condition]) -> bool:
        """Whether a row, also one past the end, meets conditions on what no field shows."""
        return all(
            condition.test(column.moment(row) if isinstance(column, Moment) else column.value(row))
            for condition in conditions
            for column in (self._column(condition.fields[0]),)
            if column is not None
        )

    def _column(self, field: str) -> Column | None:
        if field.startswith(HIDDEN):
            return self._columns[field.removeprefix(HIDDEN)]
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

    def _linked(self, column: Column, condition: Condition) -> Every | None:
        wanted = condition.operand
        if not isinstance(column, Link) or not isinstance(wanted, tuple):
            return None
        if condition.operator != "=" or len(wanted) != 1:
            return None
        return column.rows(wanted[0], self.size)

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


class _Columns(dict[str, Column]):
    """Those of other tables are made when they are first asked for."""

    def __init__(self, known: Mapping[str, Column], links: Links) -> None:
        super().__init__(known)
        self._links = links

    def __missing__(self, name: str) -> Column:
        made = self._links.column(name)
        if made is None:
            raise KeyError(name)
        self[name] = made
        return made


def _span(periods: Key) -> tuple[int, int]:
    """When records are made, as `Moment` has it: not before the first financial period."""
    year, month = divmod(periods.start, 12)
    opened = int(datetime(year, month + 1, 1, tzinfo=UTC).timestamp() * 1000)
    if opened < FIRST_MS:
        return FIRST_MS, SPAN_MS
    # Until shortly before the end of the last period, so that also a single one has all.
    return opened, FIRST_MS + SPAN_MS + 38 * _DAY - opened
