"""Estimate: what a plan takes, in calls, windows of the quota and time, before it is begun."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.export import fanning
from visma_async.export.catalog import facts
from visma_async.export.dataset import Dataset
from visma_async.export.forecast import seconds_for
from visma_async.export.plan import How, Plan, Table
from visma_async.export.recent import Recent
from visma_async.quota.allowance import Quota
from visma_async.wire.lines import LineReader
from visma_async.wire.operation import Paging

if TYPE_CHECKING:
    from visma_async.client import VismaNet
    from visma_async.company import Company
    from visma_async.listing import Listing
    from visma_async.quota.usage import Usage

_PROOF = 3
"""Calls that prove that nothing changed meanwhile: before, after, and the first page again."""


@attrs.frozen(kw_only=True)
class TableEstimate:
    """What one table takes.

    Attributes:
        table: The table.
        records: How many records it has; None where the API does not tell without sending them.
        calls: How many calls it takes, at least; more where the list changes meanwhile.
        sure: Whether that is all it takes if nothing changes, rather than what can be told now.
        note: What is remarkable.
    """

    table: Table
    records: int | None
    calls: int
    sure: bool
    note: str = ""


@attrs.frozen(kw_only=True)
class CompanyEstimate:
    """What the tables of one company take together, which share its quota.

    Attributes:
        company: The company's id.
        tables: What each of them takes.
        calls: The calls of all of them.
        windows: How many windows of the quota those need, the present one included.
        seconds: How long they take, waits included; a guess.
        quota: What is left now.
        spent: Calls that the estimate took.
    """

    company: str
    tables: Sequence[TableEstimate]
    calls: int
    windows: int
    seconds: float
    quota: Usage
    spent: int


async def estimate(
    plan: Plan, visma: VismaNet, *, per: float = Quota.PRODUCTION.per
) -> Sequence[CompanyEstimate]:
    """Asks how much there is to export. It takes about a call for each table.

    Args:
        plan: What is to be exported.
        visma: The client.
        per: Seconds of a quota window.

    Raises:
        VismaNetError: That could not be found out.
    """
    return [
        await _company(visma.company(company), plan.of([company]), per)
        for company in plan.companies
    ]


async def _company(company: Company, plan: Plan, per: float) -> CompanyEstimate:
    counter = _Counter(company, plan.how)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(counter.table(table)) for table in plan.tables]
    tables = [task.result() for task in tasks]
    calls, quota = sum(one.calls for one in tables), company.quota
    beyond = max(0, calls - quota.remaining)
    return CompanyEstimate(
        company=company.id,
        tables=tables,
        calls=calls,
        windows=1 + math.ceil(beyond / quota.limit),
        seconds=seconds_for(calls, quota, pace=counter.pace, per=per),
        quota=quota,
        spent=counter.spent,
    )


class _Counter:
    """Counts the records of one company's lists; each list that fans need once."""

    def __init__(self, company: Company, how: How) -> None:
        self._company = company
        self._how = how
        self._sources: dict[tuple[str, str], asyncio.Task[tuple[int | None, int]]] = {}
        self.spent = 0
        self.pace = 0.1
        """Seconds of the quickest call, once there was one."""
        self._quickest: float | None = None

    async def table(self, table: Table) -> TableEstimate:
        dataset = table.dataset
        fans = fanning.open_fans(dataset, dataset.filters)
        if fans:
            return await self._fanned(table, fans)
        listing = dataset.listing(self._company, {})
        records, pages = await self._counted(listing)
        calls = pages + (self._proof(dataset, pages) if pages > 1 else 0)
        limit = self._how.limit
        if limit is not None and records is not None:
            calls = min(calls, max(1, math.ceil(min(records, limit) / max(1, records) * pages)))
        sure = records is not None or listing.operation.paging is Paging.NONE
        notes = [] if sure else ["the API does not tell how many there are"]
        if dataset.detail:
            calls += records or 0
            notes.append("a call for each record")
        if listing.operation.paging is Paging.NONE:
            notes.append("all in one answer")
        return TableEstimate(
            table=table, records=records, calls=calls, sure=sure, note="; ".join(notes)
        )

    async def _fanned(self, table: Table, fans: Sequence[Any]) -> TableEstimate:
        parts, calls, names = 1, 0, []
        for fan in fans:
            source = str(fan.resource), fan.method
            if source not in self._sources:
                self._sources[source] = asyncio.create_task(self._source(*source))
            count, pages = await self._sources[source]
            parts *= max(1, count or 0)
            calls += pages
            names.append(source[0])
        return TableEstimate(
            table=table,
            records=None,
            calls=calls + parts,
            sure=False,
            note=f"once for each of {parts:,} {' x '.join(names)}",
        )

    async def _source(self, resource: str, method: str) -> tuple[int | None, int]:
        listing = facts(resource, method).listing(self._company, {})
        if listing.operation.paging is Paging.NONE:
            self.spent += 1
            return len(await listing.raw().collect()), 1
        return await self._counted(listing)

    async def _counted(self, listing: Listing[Any]) -> tuple[int | None, int]:
        """Returns the records and the pages of a list, by its first page."""
        if listing.operation.paging is Paging.NONE:
            return None, 1
        asked = listing.page_size
        # A record carries both the total and the largest page size, where records carry any.
        small = listing.operation.paging is Paging.ITEM_METADATA
        self.spent += 1
        exchange = await listing.options(page_size=1 if small else asked).fetch()
        took = exchange.elapsed - exchange.queued
        self.pace = self._quickest = min(took, self._quickest or took)
        page = LineReader().read(exchange.answer.body)
        if page.total_count is None:
            return (0, 1) if not page.counted else (None, 2)
        largest = page.max_page_size or page.counted or 1
        size = min(asked, largest) if asked is not None else largest
        return page.total_count, max(1, math.ceil(page.total_count / size))

    def _proof(self, dataset: Dataset, pages: int) -> int:
        if self._how.on_drift == "ignore" or self._how.limit is not None:
            return 0
        recent = Recent(dataset.facts, _filters(dataset), self._company.timezone)
        return _PROOF if recent.dated else pages


def _filters(dataset: Dataset) -> Mapping[str, Any]:
    return dataset.filters
