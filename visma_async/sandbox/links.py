"""Links: how the rows of one table refer to those of others, so that each row has one parent.

Which parent a row has follows from its number, also where the row does not show it. So the lists
of all parents together are the table, and no row is in two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import Any, Final

import attrs

from visma_async.sandbox import words
from visma_async.sandbox.columns import Column, Internal, Key, Order, Words
from visma_async.sandbox.months import Months, years

Store = tuple[Key, int]
"""The keys of a table, and how many rows it has."""
LEDGER_TYPES: Final = ("Actual", "Budget", "Report", "Statistical")
"""What the ledgers are, in turn."""
OWNERS: Final = 3
"""How many owners there are of extensions to the screens, whom no list tells."""
_MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "account": words.ACCOUNTS,
    "branch": words.BRANCHES,
}


@attrs.frozen
class Link:
    """A column of another table, seen from the rows that refer to it.

    `each` rows in turn refer to one row of the other table, then as many to its next, and round
    again.
    """

    column: Column
    size: int
    each: int = 1
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> Any:
        """The value in one row."""
        return self.column.value(row // self.each % self.size)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        size, each = self.size, self.each
        return self.column.json([row // each % size for row in rows])

    def rows(self, key: str, stop: int) -> Every | None:
        """The rows before `stop` that refer to the row with a key; None where no keys are seen."""
        if not isinstance(self.column, Key | Merged | Picked):
            return None
        target = self.column.find(key)
        known = target is not None and target < self.size
        return Every(target or 0, self.size, self.each, stop if known else 0)


@attrs.frozen
class Every:
    """The rows that refer to one row of another table, in order."""

    target: int
    size: int
    each: int
    stop: int

    def __contains__(self, row: int) -> bool:
        return row < self.stop and row // self.each % self.size == self.target

    def __iter__(self) -> Iterator[int]:
        turn = self.size * self.each
        for first in range(self.target * self.each, self.stop, turn):
            yield from range(first, min(first + self.each, self.stop))

    @property
    def share(self) -> int:
        """Of how many rows about one is among them."""
        return self.size if self.stop else self.size + 1


@attrs.frozen
class Picked:
    """Every `step`-th of the keys of a table, from the row `first`."""

    keys: Key
    first: int
    step: int
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> str | int:
        """The value in one row."""
        return self.keys.value(self.first + row * self.step)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return self.keys.json([self.first + row * self.step for row in rows])

    def find(self, text: str) -> int | None:
        """The row that has this key."""
        row = self.keys.find(text)
        if row is None or row < self.first or (row - self.first) % self.step:
            return None
        return (row - self.first) // self.step


@attrs.frozen
class Merged:
    """The keys of two tables in turn, then those that the longer one has left."""

    first: Key
    many: int
    second: Key
    others: int
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> str | int:
        """The value in one row."""
        keys, at = self._of(row)
        return keys.value(at)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [keys.json((at,))[0] for keys, at in map(self._of, rows)]

    def find(self, text: str) -> int | None:
        """The row that has this key, in the first table where both have it."""
        both = min(self.many, self.others)
        for turn, keys, size in ((0, self.first, self.many), (1, self.second, self.others)):
            row = keys.find(text)
            if row is not None and row < size:
                return 2 * row + turn if row < both else row + both
        return None

    def _of(self, row: int) -> tuple[Key, int]:
        both = min(self.many, self.others)
        if row < 2 * both:
            return (self.second if row % 2 else self.first), row // 2
        return (self.first if self.many > self.others else self.second), row - both


@attrs.frozen
class Meaning:
    """What codes mean; a key that is no code means itself."""

    keys: Key
    meanings: Mapping[str, str] = attrs.field(hash=False)
    order = Order.OTHER
    period = 1

    def value(self, row: int) -> str:
        """The value in one row."""
        key = self.keys.text(row)
        return self.meanings.get(key, key)

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        return [b'"%b"' % self.value(row).encode() for row in rows]


class Links:
    """Makes the columns through which the rows of a company refer to its tables.

    A column is asked for by its name. `customer.key` is the key of a customer: another one in
    every row, and round again. `branch.key/customer` is that of another branch whenever all
    customers have had their turn, so that no two rows have both in common before all have been
    put together.

    Args:
        stores: The tables by store.
        names: The names of parties.
    """

    def __init__(self, stores: Mapping[str, Store], names: Words) -> None:
        self._stores = stores
        self._names = names

    def column(self, name: str) -> Link | None:
        """The column of this name; None where it is about no other table."""
        head, *inner = name.split("/")
        store, _, field = head.partition(".")
        found = self._keys(store)
        if found is None:
            return None
        keys, size = found
        each = prod(max(1, count) for one in inner for _, count in [self._keys(one) or (None, 1)])
        return Link(self._field(store, keys, field), max(1, size), each)

    def _keys(self, store: str) -> tuple[Key | Merged | Picked, int] | None:
        if store == "party":
            (customers, many), (suppliers, others) = (
                self._stores["customer"],
                self._stores["supplier"],
            )
            return Merged(customers, many, suppliers, others), many + others
        if store == "budget_ledger":
            keys, size = self._stores["ledger"]
            at, step = LEDGER_TYPES.index("Budget"), len(LEDGER_TYPES)
            return Picked(keys, at, step), len(range(at, size, step))
        if store == "year":
            keys, size = self._stores["financial_period"]
            return years(keys, size) if isinstance(keys, Months) else None
        if store == "owner":
            return Key(), OWNERS
        if store == "any":
            return Key(), 1 << 62
        return self._stores.get(store)

    def _field(self, store: str, keys: Key | Merged | Picked, field: str) -> Column:
        if field == "key" or not isinstance(keys, Key):
            return keys
        if field == "internal":
            return Internal(keys.start + 1_000)
        if field == "internal_text":
            return Key(start=keys.start + 1_000)
        if meanings := _MEANINGS.get(store):
            return Meaning(keys, meanings)
        return self._names
