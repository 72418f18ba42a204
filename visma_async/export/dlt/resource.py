"""Resource: one list of all companies, as dlt sees it: a table, its key, how far it has come."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
from collections.abc import AsyncGenerator, Callable, Generator, MutableMapping, Sequence
from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import dlt

from visma_async.clock import SystemClock
from visma_async.export.dlt.columns import (
    COMPANY,
    EVERY_LEVEL,
    KEY,
    READS,
    column_name,
    columns_of,
    reads_columns,
)
from visma_async.export.dlt.flow import Flow
from visma_async.export.dlt.home import Home
from visma_async.export.dlt.records import Read, Records, Row
from visma_async.export.dlt.rows import Rows
from visma_async.export.formats.shape import shape_of
from visma_async.export.plan import How
from visma_async.export.recent import Recent
from visma_async.wire.dates import moment_of

if TYPE_CHECKING:
    from dlt.extract import DltResource

    from visma_async.company import Company
    from visma_async.export.dataset import Dataset

log = logging.getLogger("visma_async.export.dlt")

Since = Callable[[str], dt.datetime | None]
"""From when on a company's list is read, by its id; None for all of it."""

_LOADED = "loaded"
"""In a resource's state: what the last load was of, by company."""


@attrs.frozen(kw_only=True)
class Loading:
    """How the lists of a source are loaded.

    Attributes:
        home: Where the client lives.
        companies: Whose lists.
        how: How they are read.
        levels: How many levels become columns and tables; None for all.
    """

    home: Home
    companies: Sequence[str | None]
    how: How
    levels: int | None


def resource_of(dataset: Dataset, loading: Loading) -> DltResource:
    """Returns the resource of one list.

    Raises:
        ConfigurationError: Nothing tells the columns of its records.
    """
    known = dataset.facts
    keyed = bool(known.identity)
    columns = columns_of(
        shape_of(known.item),
        keyed=keyed,
        levels=EVERY_LEVEL if loading.levels is None else loading.levels,
    )
    table, name = _Table(dataset, loading), table_name(dataset)
    hints: dict[str, Any] = {
        "name": name,
        "columns": columns.root,
        "nested_hints": {
            path: dlt.mark.make_nested_hints(
                parent_table_name="__".join((name, *own.parent)), columns=own.columns
            )
            for path, own in columns.nested.items()
        },
        "primary_key": [COMPANY, KEY] if keyed else None,
        "write_disposition": "merge" if table.incremental else "replace",
        "max_table_nesting": loading.levels,
    }
    if not table.incremental:

        def whole() -> Generator[Any, None, None]:
            yield from table.whole()

        return _with_reads(dlt.resource(whole, **hints))

    changed = dlt.sources.incremental[dt.datetime](
        column_name(known.modified_field or ""),
        # With a lag, dlt never moves the mark back. The API counts milliseconds.
        lag=max(loading.how.overlap, 0.001),
        on_cursor_value_missing="include",
    )

    def since_last(changed: Any = changed) -> Generator[Any, None, None]:
        yield from table.since(changed)

    return _with_reads(dlt.resource(since_last, **hints))


def _with_reads(resource: DltResource) -> DltResource:
    """Lets a resource tell of its reads, too, in a table that is not like its own."""
    other: dict[str, Any] = {"table_name": READS, "create_table_variant": True}
    # What stands for another table of a resource begins with what stands for its own.
    resource.apply_hints(**other, columns={}, primary_key=(), nested_hints={})
    return resource.apply_hints(**other, columns=reads_columns(), write_disposition="append")


def table_name(dataset: Dataset) -> str:
    """Returns what the resource of a dataset, and its table, are called."""
    return dataset.name.replace(".", "_")


class _Beginning:
    """Before every moment.

    It is no moment itself: of one, dlt wants the first rows of a load to have their like.
    """

    def __lt__(self, other: object) -> bool:
        return True

    def __gt__(self, other: object) -> bool:
        return False


class _Table:
    """One list of all companies, as a resource reads it."""

    def __init__(self, dataset: Dataset, loading: Loading) -> None:
        self._dataset = dataset
        self._loading = loading
        self._shape = shape_of(dataset.facts.item)

    @property
    def incremental(self) -> bool:
        """Whether what changed can be asked for, seen on the records, and merged."""
        known = self._dataset.facts
        recent = Recent(known, self._dataset.filters, dt.UTC)
        return recent.dated and known.modified_field is not None and bool(known.identity)

    @property
    def _careless(self) -> bool:
        return self._loading.how.on_drift == "ignore"

    def whole(self) -> Generator[Any, None, None]:
        """Yields all rows."""
        yield from self._items(lambda _: None)

    def since(self, changed: Any) -> Generator[Any, None, None]:
        """Yields the rows that changed since the last load; of a company that it had not, all."""
        known: MutableMapping[str, Any] = dlt.current.resource_state().setdefault(_LOADED, {})
        before = dict(known)
        # A load that is left early has read some companies, and some of their records.
        known.clear()
        fingerprint = self._fingerprint()
        last, first = _moment(changed.start_value), _moment(changed.initial_value)
        if last is not None:
            # It is the API that leaves out what is older: it knows what its times mean.
            changed.start_value = _Beginning()
        reads = yield from self._items(
            lambda company: last if before.get(company) == fingerprint else first
        )
        # What kept changing may have hidden something that no change will show again.
        sure = [read for read in reads if read.complete or not read.drifted or self._careless]
        known.update((read.company, fingerprint) for read in sure)

    def _items(self, since: Since) -> Generator[Any, None, Sequence[Read]]:
        # So that the table is there, and emptied if need be, if nothing comes.
        yield dlt.mark.materialize_table_schema()
        loading = self._loading
        reads: list[Read] = []
        visma = loading.home.enter()
        try:
            flow = Flow(
                loading.home,
                (
                    partial(self._company, visma.company(company), since)
                    for company in loading.companies
                ),
            )
            with closing(flow.items()) as items:
                for item in items:
                    if isinstance(item, Read):
                        reads.append(item)
                        yield self._told(item)
                    else:
                        yield item
        finally:
            loading.home.leave()
        return reads

    async def _company(
        self, company: Company, since: Since
    ) -> AsyncGenerator[Sequence[Row] | Read, None]:
        rows = Rows(self._shape, company.timezone, self._dataset.facts.identity, company.id)
        records = Records(
            company,
            self._dataset,
            rows,
            how=self._loading.how,
            since=since(company.id),
            clock=SystemClock(),
        )
        try:
            async with aclosing(records.pages()) as pages:
                async for page in pages:
                    yield page
        finally:
            await records.aclose()
        yield records.read

    def _told(self, read: Read) -> Any:
        if not read.complete:
            log.warning(
                "%s of %s: it is not proven that all came that there is: %s",
                read.dataset, read.company, read.reason,
            )  # fmt: skip
        return dlt.mark.with_table_name(attrs.asdict(read), READS)

    def _fingerprint(self) -> str:
        """What a load was of: with other filters, what had not changed is needed, too."""
        dataset = self._dataset
        filters = sorted((name, repr(value)) for name, value in dataset.filters.items())
        return hashlib.sha256(
            repr((dataset.name, filters, dataset.expand, dataset.detail)).encode()
        ).hexdigest()[:16]


def _moment(value: Any) -> dt.datetime | None:
    return moment_of(value) if isinstance(value, str) else value
