"""Months: the financial periods of a company, one after another, and what each of them shows."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs

from visma_async.sandbox.columns import Key, Order

LAST: Final = 2025 * 12 + 11
"""December of the year in which the records of all tables end, counted in months from year 0."""
MOST: Final = 240
"""Of twenty years: an export reads some lists once for each period."""
_MONTH: Final = re.compile(r"\d{6}")
_FORMS: Final[Mapping[str, Callable[[int, int], str]]] = {
    "year": lambda year, _: f"{year}",
    "number": lambda _, month: f'"{month:02d}"',
    "start": lambda year, month: f'"{year}-{month:02d}-01T00:00:00"',
    "end": lambda year, month: f'"{year}-{month:02d}-{monthrange(year, month)[1]}T00:00:00"',
    "title": lambda year, month: f'"{year}-{month:02d}"',
}


@attrs.frozen
class Months(Key):
    """Keys `YYYYMM` of months that follow each other; `start` counts months from year 0."""

    def text(self, row: int) -> str:
        """The key as it stands in a path."""
        year, month = divmod(self.start + row, 12)
        return f"{year:04d}{month + 1:02d}"

    def value(self, row: int) -> str:
        """The value in one row."""
        return self.text(row)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [b'"%b"' % self.text(row).encode() for row in rows]

    def find(self, text: str) -> int | None:
        """The row of a month; None for what is before the first, or no month."""
        wanted = text.strip()
        if not (wanted.isascii() and _MONTH.fullmatch(wanted)):
            return None
        row = int(wanted[:4]) * 12 + int(wanted[4:]) - 1 - self.start
        return row if row >= 0 and self.text(row) == wanted else None

    def after(self, text: str) -> int | None:
        """The first row whose key is greater; None where the rows do not say."""
        row = self.find(text)
        return row + 1 if row is not None else None


@attrs.frozen
class MonthField:
    """What a period shows of its month.

    Attributes:
        start: As in `Months`.
        form: `year`, `number`, `start`, `end` or `title`.
    """

    start: int
    form: str
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> str | int:
        """The value in one row."""
        text = self._text(row)
        return int(text) if self.form == "year" else text[1:-1]

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [self._text(row).encode() for row in rows]

    def _text(self, row: int) -> str:
        year, month = divmod(self.start + row, 12)
        return _FORMS[self.form](year, month + 1)


def months(count: int) -> Months:
    """The last months, `count` of them."""
    return Months(LAST + 1 - count)


def years(key: Months, count: int) -> tuple[Key, int]:
    """The years that the months lie in, as keys, and how many those are."""
    first, last = key.start // 12, (key.start + max(1, count) - 1) // 12
    return Key(start=first), last - first + 1
