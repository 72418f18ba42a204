"""Columns: what differs from row to row, computed from the row's number and found again by value.

Everything else in a record comes from one of a few hundred variants, so that a table of any
size is a formula and not data.
"""

from __future__ import annotations

import math
import re
from base64 import b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any, Protocol

import attrs

FIRST_DAY = datetime(2016, 1, 4, 6, tzinfo=UTC).replace(tzinfo=None)
"""When the first record of every table was made. Naive, as the API's times are."""
SPAN = timedelta(days=3600)
"""How long after it the last one was made."""
_SPAN_MS = SPAN // timedelta(milliseconds=1)
_FIRST_MS = int(FIRST_DAY.replace(tzinfo=UTC).timestamp()) * 1000
_DAY_MS = 86_400_000
_MONTH = re.compile(r"\d{6}")


class Order(Enum):
    """How a column's value moves with the row number, which decides how it is searched."""

    RISING = "rising"
    """Never falls: a condition is a range."""
    CYCLE = "cycle"
    """Repeats: a condition is a set of residues."""
    OTHER = "other"


class Column(Protocol):
    """One value per row."""

    @property
    def order(self) -> Order:
        """How it moves, which decides how it is searched."""
        ...

    @property
    def period(self) -> int:
        """After how many rows a CYCLE repeats; 1 for the others."""
        ...

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        ...

    def value(self, row: int) -> Any:
        """One value as it reads in the decoded record."""
        ...


@attrs.frozen
class Key:
    """Keys made of a prefix and a rising number, the first few of which may be codes.

    Attributes:
        start: The number of row 0.
        width: Digits, zero-padded on the left.
        integer: Whether the key is a JSON number.
        codes: What stands in place of the number in the first rows.
    """

    start: int = 1
    prefix: str = ""
    width: int = 0
    integer: bool = False
    codes: tuple[str, ...] = ()

    order = Order.RISING
    period = 1

    def text(self, row: int) -> str:
        """The key as it stands in a path."""
        if row < len(self.codes):
            return self.codes[row]
        return f"{self.prefix}{self.start + row:0{self.width}d}"

    def value(self, row: int) -> str | int:
        """The value in one row."""
        return self.start + row if self.integer else self.text(row)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        start = self.start
        if self.integer:
            return [b"%d" % (start + row) for row in rows]
        if self.codes or self.prefix:
            return [b'"%b"' % self.text(row).encode() for row in rows]
        return [b'"%0*d"' % (self.width, start + row) for row in rows]

    def find(self, text: str) -> int | None:
        """The row that has this key; the case of letters does not matter."""
        wanted = text.strip().upper()
        for row, code in enumerate(self.codes):
            if code.upper() == wanted:
                return row
        digits = wanted.removeprefix(self.prefix.upper())
        if not (digits.isascii() and digits.isdigit()):
            return None
        row = int(digits) - self.start
        return row if row >= len(self.codes) and self.text(row).upper() == wanted else None

    def after(self, text: str) -> int | None:
        """The first row whose key is greater; None where the rows do not say."""
        if self.codes or self.prefix or not (text.isascii() and text.isdigit()):
            return None
        return max(0, int(text) - self.start + 1)


@attrs.frozen
class Internal:
    """The database's own number of a record."""

    start: int
    order = Order.RISING
    period = 1

    def value(self, row: int) -> int:
        """The value in one row."""
        return self.start + row

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        start = self.start
        return [b"%d" % (start + row) for row in rows]


@attrs.frozen
class Version:
    """The row version of a record that nobody changed."""

    start: int = 0x4D182200
    order = Order.RISING
    period = 1

    def value(self, row: int) -> str:
        """The value in one row."""
        return version_text(self.start + row)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        start = self.start
        return [b'"%b"' % b64encode((start + row).to_bytes(8, "big")) for row in rows]


def version_text(number: int) -> str:
    """A row version as the API writes it: base64 of eight bytes."""
    return b64encode(number.to_bytes(8, "big")).decode()


@attrs.frozen
class Moment:
    """A time that rises evenly with the row number.

    Attributes:
        size: How many rows there are.
        later: Milliseconds after the record was made.
        form: `time`, `date`, `YYYYMM` or `MMYYYY`.
    """

    size: int
    later: int = 0
    form: str = "time"
    order = Order.RISING
    period = 1

    def milliseconds(self, row: int) -> int:
        """The moment in milliseconds since the Unix epoch, as if it were UTC."""
        return _FIRST_MS + self.later + _SPAN_MS * row // self.size

    def moment(self, row: int) -> datetime:
        """The value to compare with; the day or the month only, where that is what is shown."""
        found = datetime.fromtimestamp(self.milliseconds(row) / 1000, UTC).replace(tzinfo=None)
        if self.form == "time":
            return found
        midnight = found.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight if self.form == "date" else midnight.replace(day=1)

    def value(self, row: int) -> str:
        """The value in one row."""
        return self.json((row,))[0][1:-1].decode()

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        first, size = _FIRST_MS + self.later, self.size
        moments = [first + _SPAN_MS * row // size for row in rows]
        if self.form != "time":
            form = self.form
            return [_day(ms // _DAY_MS, form) for ms in moments]
        result = []
        for ms in moments:
            day, rest = divmod(ms, _DAY_MS)
            minutes, rest = divmod(rest, 60_000)
            result.append(
                b'%b%02d:%02d:%02d.%03d"'
                % (_day(day, "time"), minutes // 60, minutes % 60, rest // 1000, rest % 1000)
            )
        return result


@lru_cache(8192)
def _day(day: int, form: str) -> bytes:
    found = datetime.fromtimestamp(day * 86_400, UTC)
    pattern = {
        "time": '"%Y-%m-%dT',
        "date": '"%Y-%m-%dT00:00:00"',
        "YYYYMM": '"%Y%m"',
        "MMYYYY": '"%m%Y"',
    }
    return found.strftime(pattern[form]).encode()


@attrs.frozen
class Words:
    """Names put together from two lists that go round at different speeds.

    Attributes:
        first: JSON text without quotes.
        second: The same.
        shift: Where in the second list this company begins.
    """

    first: Sequence[bytes]
    second: Sequence[bytes]
    shift: int = 0
    order = Order.CYCLE

    @property
    def period(self) -> int:
        """After how many rows the same names come again in the same order."""
        return math.lcm(len(self.first), len(self.second))

    def value(self, row: int) -> str:
        """The value in one row."""
        return self.json((row,))[0][1:-1].decode()

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        first, second, shift = self.first, self.second, self.shift
        n, m = len(first), len(second)
        return [b'"%b %b"' % (first[row % n], second[(row + shift) % m]) for row in rows]


@attrs.frozen
class Link:
    """A column of another table, seen from the rows that refer to it.

    Row n refers to row n modulo the other's size, so what refers to one record is every
    size-th row.
    """

    column: Column
    size: int
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> Any:
        """The value in one row."""
        return self.column.value(row % self.size)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        size = self.size
        return self.column.json([row % size for row in rows])


def rows_between(
    moment: Moment,
    size: int,
    low: datetime | None,
    high: datetime | None,
    *,
    open_low: bool,
    open_high: bool,
) -> range:
    """The rows whose moment lies between two times; None leaves a side open."""
    rows = range(size)
    start, stop = 0, size
    if low is not None:
        start = (bisect_right if open_low else bisect_left)(rows, low, key=moment.moment)
    if high is not None:
        stop = (bisect_left if open_high else bisect_right)(rows, high, key=moment.moment)
    return range(start, max(start, stop))


def parse_period(text: str, form: str) -> datetime | None:
    """The month that a period names, or None."""
    if not _MONTH.fullmatch(text):
        return None
    year, month = (text[:4], text[4:]) if form == "YYYYMM" else (text[2:], text[:2])
    try:
        return datetime(int(year), int(month), 1, tzinfo=UTC).replace(tzinfo=None)
    except ValueError:
        return None


Columns = Mapping[str, Column]
