"""Listing and Page: what a generated method returns for a list. Nothing is sent before it is read.

async for customer in company.customer.list(status="Active"):
    ...
"""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

import attrs

from visma_async.call import Binding, evolve_options
from visma_async.errors import ConfigurationError, DecodeError
from visma_async.reader import PageReader
from visma_async.transport.fairness import Priority
from visma_async.transport.options import Background, CallOptions
from visma_async.transport.retry import Retry
from visma_async.way import perform, way_of
from visma_async.wire import json
from visma_async.wire.batches import BatchJoiner
from visma_async.wire.operation import Paging
from visma_async.wire.pages import PageContent, read_page
from visma_async.wire.values import UNSET, Unset

if TYPE_CHECKING:
    from visma_async.quota.usage import Usage
    from visma_async.transport.pool import Exchange
    from visma_async.wire.operation import Operation
    from visma_async.wire.request import Request

T = TypeVar("T")
OnDrift = Literal["ignore", "raise"]


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its records.
        number: Its number, counted from 1.
        size: How many records it holds. A list that counts lines (journal transactions) yields
            whole batches, each with the page on which it ends.
        total_count: The records of the whole list when this page was read; None where the API
            does not tell, or counts lines.
        max_page_size: The largest page size that the API accepts here; None where it does not
            tell.
        attempts: How often it was asked for until it came.
    """

    items: list[T]
    number: int
    size: int
    total_count: int | None
    max_page_size: int | None
    attempts: int = 1


@attrs.frozen(kw_only=True)
class _Reading:
    """How the pages are read."""

    page_size: int | None = None
    prefetch: int = 2
    on_drift: OnDrift = "ignore"


class Listing(Generic[T]):
    """A list of the API, not read yet. Iterate over it to read it, page by page.

    Every iteration reads the list anew. The filters and the page size stay the same for all pages
    of one iteration. The API documents no order, and keeps no state between pages: records that
    are added or removed meanwhile shift the rest, so the total is looked at on every page.
    """

    __slots__ = ("_binding", "_item", "_operation", "_options", "_raw", "_reading", "_request")

    def __init__(
        self, binding: Binding, operation: Operation, request: Request, item: type[T]
    ) -> None:
        self._binding = binding
        self._operation = operation
        self._request = request
        self._item = item
        self._options: CallOptions = attrs.evolve(binding.options, priority="bulk")
        self._reading = _Reading()
        self._raw = False

    def __repr__(self) -> str:
        return f"<Listing {self._request.method} {self._request.target}>"

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return self._items()

    @property
    def request(self) -> Request:
        """What is sent for the first page, apart from the host and the token."""
        return self._page_request(1)

    @property
    def quota(self) -> Usage:
        """What is left of the calls that the pages are counted under, as far as is known."""
        return self._binding.pool.usage(
            self._binding.scope, self._operation.service, self._operation.route
        )

    @property
    def operation(self) -> Operation:
        """What the API's document says of the list, such as how it is paged."""
        return self._operation

    @property
    def page_size(self) -> int | None:
        """Records that are asked for in a page; None leaves it to the API."""
        return self._reading.page_size

    async def fetch(self, number: int = 1) -> Exchange:
        """Fetches one page, and returns the answer as it came.

        What it holds is for the caller to read, and so is what to ask for next: `pages` does both.

        Args:
            number: The page's number, counted from 1.

        Raises:
            VismaNetError: It could not be fetched.
        """
        return await self._fetch(number)

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Iterates by page, with the total that each of them reports.

        Raises:
            VismaNetError: A page could not be fetched or read.
            DriftDetected: The total changed, with `on_drift="raise"`.
        """
        reader = PageReader(
            self._fetch,
            self._decode,
            self._binding.pool,
            paging=self._operation.paging or Paging.NONE,
            prefetch=self._reading.prefetch,
            raise_on_drift=self._reading.on_drift == "raise",
            name=self._operation.route,
        )
        batches = self._operation.batches
        joiner = BatchJoiner(batches) if batches is not None else None
        try:
            while (read := await reader.read()) is not None:
                content = read.content
                items = content.records
                if joiner is not None:
                    items = self._models(joiner.join(items, last=read.last), read.number)
                yield Page(
                    items=items,
                    number=read.number,
                    size=len(items),
                    total_count=content.total_count if joiner is None else None,
                    max_page_size=content.max_page_size,
                    attempts=read.attempts,
                )
                # Before the next page is decoded: two at once take twice the memory, and fresh
                # memory costs time.
                del read, content, items
        finally:
            await reader.aclose()

    def raw(self) -> Listing[dict[str, Any]]:
        """Returns the same listing yielding plain dicts as they came, without paging metadata.

        Numbers with a fraction are Decimal, exact to the digit.
        """
        derived = cast("Listing[dict[str, Any]]", copy.copy(self))
        derived._raw = True
        return derived

    async def count(self) -> int:
        """Returns the number of records.

        One call for a single record where the API tells the total; else the list is read.
        """
        listing = self
        tells = self._tells_total
        if tells:
            listing = self.options(page_size=1, prefetch=0)
        counted = 0
        async with aclosing(listing.raw().pages()) as pages:
            async for page in pages:
                if tells and page.total_count is not None:
                    return page.total_count
                counted += page.size
        return counted

    async def first(self) -> T | None:
        """Returns the first record, or None where there is none. Asks for no more than one."""
        found = await self.collect(limit=1)
        return found[0] if found else None

    async def collect(self, limit: int | None = None) -> list[T]:
        """Returns the records as a list, at most `limit` of them."""
        if limit is not None and limit < 1:
            return []
        listing = self
        if limit is not None and self._reading.page_size is None and self._tells_total:
            listing = self.options(page_size=limit, prefetch=0)
        found: list[T] = []
        async with aclosing(listing.pages()) as pages:
            async for page in pages:
                found.extend(page.items)
                if limit is not None and len(found) >= limit:
                    return found[:limit]
        return found

    def options(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        prefetch: int | Unset = UNSET,
        on_drift: OnDrift | Unset = UNSET,
        timeout: float | Unset = UNSET,
        deadline: float | None | Unset = UNSET,
        max_wait: float | None | Unset = UNSET,
        retry: Retry | Unset = UNSET,
        priority: Priority | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        background: Background | Unset = UNSET,
    ) -> Listing[T]:
        """Returns the same listing with other options; those left out stay as they are.

        Args:
            page_size: Records to ask for in a page. One above the API's maximum is silently cut
                down by the API, and loses nothing here. None leaves it to the API, whose default
                is its maximum: the fewest calls.
            prefetch: Pages to fetch ahead of the one that is read. 0 fetches each when it is
                needed.
            on_drift: What to do when the total changes while pages are read: `ignore` reads on
                and logs a warning, `raise` raises `DriftDetected`.
            timeout: Seconds for one attempt at a page, the wait for quota not included.
            deadline: Seconds for one page altogether; None for no bound.
            max_wait: Seconds that a page may wait for quota; None for no bound.
            retry: When to send again.
            priority: `bulk` (the default of listings) goes after the company's `interactive`
                calls.
            headers: Further headers.
            background: Whether each page is fetched as a background job, `prefetch` of them at a
                time. With `auto`, those are that the server does not answer in time; see
                `VismaNet.company`.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        derived = copy.copy(self)
        reading = {
            name: value
            for name, value in (
                ("page_size", page_size),
                ("prefetch", prefetch),
                ("on_drift", on_drift),
            )
            if value is not UNSET
        }
        if isinstance(page_size, int) and page_size < 1:
            raise ConfigurationError(f"page_size must be at least 1, got {page_size}.")
        if isinstance(prefetch, int) and prefetch < 0:
            raise ConfigurationError(f"prefetch must not be negative, got {prefetch}.")
        if on_drift not in ("ignore", "raise", UNSET):
            raise ConfigurationError(f"on_drift is 'ignore' or 'raise', not {on_drift!r}.")
        derived._reading = attrs.evolve(self._reading, **cast("dict[str, Any]", reading))
        derived._options = evolve_options(
            self._options,
            timeout=timeout,
            deadline=deadline,
            max_wait=max_wait,
            retry=retry,
            priority=priority,
            headers=headers,
            background=background,
        )
        return derived

    @property
    def _tells_total(self) -> bool:
        unpaged = (None, Paging.NONE, Paging.PARAMETERS_ONLY)
        return self._operation.paging not in unpaged and self._operation.batches is None

    async def _items(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item
                # As above: the loop's variable would hold it until the next one is there.
                del page

    async def _fetch(self, number: int) -> Exchange:
        binding = self._binding
        request = self._page_request(number)
        way = way_of(self._operation, request, self._options)
        return await perform(binding.pool, request, binding.scope, self._options, way)

    def _page_request(self, number: int) -> Request:
        if self._operation.paging in (None, Paging.NONE):
            return self._request
        paging = [("pageNumber", str(number))]
        if self._operation.paging is Paging.INDEXED:
            paging = [("pageIndex", str(number - 1))]
        if self._reading.page_size is not None:
            paging.append(("pageSize", str(self._reading.page_size)))
        return attrs.evolve(self._request, query=(*self._request.query, *paging))

    def _decode(self, body: bytes) -> PageContent:
        batches = self._operation.batches
        if batches is not None:
            page = read_page(json.loads(body))
            return attrs.evolve(page, counted=batches.count(page.records))
        if self._raw:
            return read_page(json.loads(body))
        return self._binding.codec.decode_page(body, self._item)

    def _models(self, records: list[dict[str, Any]], number: int) -> list[Any]:
        if self._raw:
            return records
        try:
            return self._binding.codec.structure_many(records, self._item)
        except DecodeError as error:
            error.request = self._page_request(number)
            raise
