"""Columns: what differs from row to row, computed from the row's number and found again by value.

Everything else in a record comes from one of a few hundred variants, so that a table of any
size is a formula and not data.
"""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Protocol

import attrs


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
class Turns:
    """Values that go round."""

    values: Sequence[str]
    order = Order.CYCLE

    @property
    def period(self) -> int:
        """After how many rows the first value comes again."""
        return len(self.values)

    def value(self, row: int) -> str:
        """The value in one row."""
        return self.values[row % len(self.values)]

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [b'"%b"' % self.value(row).encode() for row in rows]


@attrs.frozen
class Guid:
    """A guid for each row.

    Attributes:
        salt: What sets those of one table apart from those of others.
    """

    salt: int
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> str:
        """The value in one row."""
        # An odd factor: no two of the first 2**32 rows have the same first part.
        first = row * 0x9E37_79B1 & 0xFFFF_FFFF
        return (
            f"{first:08x}-{self.salt >> 16 & 0xFFFF:04x}-4{self.salt & 0xFFF:03x}-a000-{row:012x}"
        )

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [b'"%b"' % self.value(row).encode() for row in rows]


Columns = Mapping[str, Column]
