"""PageReader: fetches a listing's pages in order and some ahead, and owns the tasks that do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import ConfigurationError, DecodeError, DriftDetected
from visma_async.wire.operation import Paging
from visma_async.wire.pages import PageContent, PagePlan

if TYPE_CHECKING:
    from visma_async.transport.pool import Exchange, Pool

log = logging.getLogger("visma_async.listing")

Fetch = Callable[[int], Awaitable["Exchange"]]
"""Fetches the page of that number."""
Decode = Callable[[bytes], PageContent]
"""Makes a page of an answer's body."""


@attrs.frozen
class ReadPage:
    """A page as it was read.

    Attributes:
        number: Its number.
        content: What it holds.
        attempts: How often it was asked for.
        last: Whether no other comes after it.
    """

    number: int
    content: PageContent
    attempts: int
    last: bool


class PageReader:
    """Reads the pages of one listing.

    It is an object with an end (`aclose`) rather than a task group inside a generator: a cancel
    scope must not stay open across a `yield`, since the consumer may leave there.

    Pages that were fetched ahead are kept as bytes and decoded when their turn comes, so that
    memory is bounded by `prefetch` answers and one decoded page.
    """

    def __init__(
        self,
        fetch: Fetch,
        decode: Decode,
        pool: Pool,
        *,
        paging: Paging,
        prefetch: int,
        raise_on_drift: bool,
        name: str,
    ) -> None:
        self._fetch = fetch
        self._decode_body = decode
        self._pool = pool
        self._plan = PagePlan(paging)
        self._prefetch = prefetch
        self._raise_on_drift = raise_on_drift
        self._name = name
        self._ahead: dict[int, asyncio.Task[Exchange]] = {}
        self._next = 1
        self._warned = False
        self._closed = False
        pool.own(self)

    async def read(self) -> ReadPage | None:
        """Returns the next page; None after the last.

        Raises:
            VismaNetError: A page could not be fetched or read; the listing ends there.
        """
        if self._closed:
            raise ConfigurationError(f"{self._name}: the listing was closed while it was read.")
        if self._plan.finished:
            return None
        number = self._next
        exchange = await self._take(number)
        self._next += 1
        content = self._decode(exchange, number)
        total_before = self._plan.total
        fresh = self._plan.receive(content, exchange.answer.body)
        self._watch_total(total_before)
        if self._plan.finished:
            await self._cancel_ahead()
        else:
            self._read_ahead()
        return ReadPage(number, content, exchange.attempts, self._plan.finished) if fresh else None

    async def aclose(self) -> None:
        """Ends every fetch that is under way."""
        self._closed = True
        self._pool.disown(self)
        await self._cancel_ahead()

    async def _take(self, number: int) -> Exchange:
        task = self._ahead.get(number)
        if task is None:
            return await self._fetch(number)
        # Shielded, so that the task stays ours to end when the consumer is cancelled here.
        exchange = await asyncio.shield(task)
        del self._ahead[number]
        return exchange

    def _decode(self, exchange: Exchange, number: int) -> PageContent:
        try:
            return self._decode_body(exchange.answer.body)
        except DecodeError as error:
            error.request, error.attempts = exchange.request, exchange.attempts
            error.message = f"Page {number}: {error.message}"
            raise

    def _read_ahead(self) -> None:
        until = min(self._plan.last, self._next + self._prefetch - 1)
        for number in range(self._next, until + 1):
            if number not in self._ahead:
                self._ahead[number] = asyncio.create_task(
                    self._fetching(number), name=f"{self._name} page {number}"
                )

    async def _fetching(self, number: int) -> Exchange:
        return await self._fetch(number)

    async def _cancel_ahead(self) -> None:
        tasks = list(self._ahead.values())
        self._ahead.clear()
        await end_fetches(tasks)

    def _watch_total(self, before: int | None) -> None:
        now, first = self._plan.total, self._plan.first_total
        if before is None or now is None or first is None or now == before:
            return
        if self._raise_on_drift:
            raise DriftDetected(
                f"{self._name}: there were {first:,} records when the listing began, and there "
                f"are {now:,} now.",
                expected=first,
                seen=now,
            )
        if not self._warned:
            self._warned = True
            log.warning(
                "%s: the total changed from %d to %d while pages were read; records may have been "
                "missed or read twice (on_drift='raise' makes this an error)",
                self._name,
                before,
                now,
            )


async def end_fetches(tasks: Sequence[asyncio.Task[Exchange]]) -> None:
    """Ends fetches whose answers nobody will read."""
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            # An error of an answer that nobody will read is no error.
            task.exception()
