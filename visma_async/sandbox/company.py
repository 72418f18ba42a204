"""Company: one tenant's records, all tables of both services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import attrs

from visma_async.sandbox.columns import Key
from visma_async.sandbox.links import Store
from visma_async.sandbox.months import Months, months
from visma_async.sandbox.overlay import Overlay, Record, Versions
from visma_async.sandbox.records import Records
from visma_async.sandbox.relations import ONE_EACH
from visma_async.sandbox.rows import Rows
from visma_async.sandbox.sheet import Sheet
from visma_async.sandbox.stored import Files
from visma_async.sandbox.tables import Table, tables

_FIRST_ID = 1_000_001
_STEP = 37
_HOME = ZoneInfo("Europe/Oslo")
_KEPT_SHEETS = 192

Sheets = Callable[[Table, frozenset[str]], Sheet]


def make_sheets(seed: int, nulls: float = 0.0) -> Sheets:
    """The variants of all tables, made when first needed and shared by all companies."""

    @lru_cache(_KEPT_SHEETS)
    def sheet(table: Table, hidden: frozenset[str]) -> Sheet:
        return Sheet.compile(table, seed, hidden, nulls)

    return sheet


def local_time(seconds: float) -> datetime:
    """The company's own time at a Unix time: naive, as the API writes it."""
    return datetime.fromtimestamp(seconds, _HOME).replace(tzinfo=None)


@attrs.frozen
class Change:
    """Something that happened to a record: `created`, `updated`, `deleted`, or an action's name."""

    store: str
    key: str
    what: str


class Company:
    """What one tenant has.

    Args:
        tenant: Its tenant id.
        number: Which of the companies it is; its rows begin at another variant.
        sizes: How many rows the tables have, by store, where that is not the default.
    """

    def __init__(
        self, tenant: str, number: int, *, seed: int, sizes: Mapping[str, int], sheets: Sheets
    ) -> None:
        self.tenant = tenant
        self.id = _FIRST_ID + number
        self.number = number
        self._seed = seed
        self._sizes = sizes
        self._sheets = sheets
        self._versions = Versions()
        self._overlays: dict[str, Overlay] = {}
        self._records: dict[tuple[str, str], Records] = {}
        self._links = {
            store: self._link(tables(service)[schema])
            for store, (service, schema) in STORES.items()
        }
        self._later: list[tuple[datetime, Callable[[], None]]] = []
        self.files = Files()
        self.order_lines: dict[str, Sequence[Record]] = {}
        self.changes: list[Change] = []

    def records(self, service: str, schema: str) -> Records:
        """The records as this schema shows them."""
        known = self._records.get((service, schema))
        if known is None:
            table = tables(service)[schema]
            overlay = self._overlays.setdefault(table.store, Overlay())
            known = Records(self._rows(table), overlay, self._versions)
            self._records[service, schema] = known
        return known

    def store(self, name: str) -> Records:
        """The records of a store by its name, `customer_invoice`.

        Raises:
            KeyError: There is no such store.
        """
        service, schema = STORES[name]
        return self.records(service, schema)

    @property
    def written(self) -> int:
        """How many records were written."""
        return sum(overlay.written for overlay in self._overlays.values())

    def later(self, due: datetime, change: Callable[[], None]) -> None:
        """Let something happen at a moment of this company's time."""
        self._later.append((due, change))

    def catch_up(self, now: datetime) -> None:
        """Let everything happen that was due before now."""
        due = [one for one in self._later if one[0] <= now]
        self._later = [one for one in self._later if one[0] > now]
        for _, change in sorted(due, key=lambda one: one[0]):
            change()

    def noticed(self, store: str, key: str, what: str) -> None:
        """Remember a change until somebody is told of it."""
        self.changes.append(Change(store, key, what))

    def take_changes(self) -> list[Change]:
        """The changes that nobody was told of yet."""
        taken, self.changes = self.changes, []
        return taken

    def _rows(self, table: Table) -> Rows:
        return Rows(
            attrs.evolve(table, key=self._key(table)),
            self._size(table.store),
            seed=self._seed,
            shift=self.number * _STEP,
            sheets=self._sheets,
            links=self._links,
        )

    def _link(self, table: Table) -> Store:
        return self._key(table), self._size(table.store)

    def _key(self, table: Table) -> Key:
        return months(self._size(table.store)) if isinstance(table.key, Months) else table.key

    def _size(self, store: str) -> int:
        service, schema = STORES[store]
        table = tables(service)[schema]
        size = self._sizes.get(store, table.size)
        if (other := ONE_EACH.get(store)) is not None:
            size = min(size, self._size(other))
        return size if table.most is None else min(size, table.most)


STORES: Mapping[str, tuple[str, str]] = {
    table.store: (service, schema)
    for service in ("salesorder", "erp")
    for schema, table in reversed([*tables(service).items()])
}
"""Every store and the schema that shows it whole."""
