"""Reading: fetches what a walk asks for, some of it ahead, and owns the tasks that do."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.clock import Clock
from visma_async.errors import DecodeError
from visma_async.export.walk import Ask, Walk
from visma_async.reader import end_fetches
from visma_async.wire.lines import LinePage, LineReader

if TYPE_CHECKING:
    from visma_async.listing import Listing
    from visma_async.transport.pool import Exchange

List = Callable[[dt.datetime | None], "Listing[Any]"]
"""Returns the list, or what of it has changed since a moment."""


@attrs.frozen
class Fetched:
    """An answer, as it came.

    Attributes:
        ask: What was asked for.
        exchange: The call.
        now: The server's time, or this machine's where it does not tell.
    """

    ask: Ask
    exchange: Exchange
    now: dt.datetime


class Reading:
    """The answers that one walk asks for.

    An object with an end rather than a task group inside a generator: a cancel scope must not stay
    open across a `yield`.

    Args:
        walk: Says what to ask for.
        listed: Gives the list.
        make_reader: Makes what cuts the answers of one way through the pages into records.
        prefetch: How many answers to fetch ahead.
        clock: Tells the time where the server does not.
    """

    def __init__(
        self,
        walk: Walk,
        listed: List,
        make_reader: Callable[[], LineReader],
        *,
        prefetch: int,
        clock: Clock,
    ) -> None:
        self._walk = walk
        self._listed = listed
        self._make_reader = make_reader
        self._prefetch = prefetch
        self._clock = clock
        self._ahead: dict[Ask, asyncio.Task[Exchange]] = {}
        self._readers = {False: make_reader(), True: make_reader()}

    async def fetch(self) -> Fetched:
        """Fetches what the walk asks for next.

        Raises:
            VismaNetError: It could not be fetched.
        """
        ask = self._walk.ask()
        task = self._ahead.pop(ask, None) or self._start(ask)
        await self._drop()
        try:
            for following in self._walk.ahead(self._prefetch):
                if following not in self._ahead:
                    self._ahead[following] = self._start(following)
            exchange = await asyncio.shield(task)
        except BaseException:
            # It is ours to end, and not the caller's who is cancelled here.
            await end_fetches([task])
            raise
        return Fetched(ask, exchange, self._time(exchange.answer.headers))

    def read(self, fetched: Fetched) -> LinePage:
        """Cuts an answer into records. In any thread, but answer after answer.

        Raises:
            DecodeError: It is no list.
        """
        ask = fetched.ask
        recent = ask.since is not None
        if ask.number == 1:
            self._readers[recent] = self._make_reader()
        try:
            return self._readers[recent].read(fetched.exchange.answer.body)
        except DecodeError as error:
            error.request, error.attempts = fetched.exchange.request, fetched.exchange.attempts
            error.message = f"Page {ask.number}: {error.message}"
            raise

    def to_dict(self) -> dict[str, Any]:
        """Returns what `restore` needs, as JSON data."""
        return {"pages": self._readers[False].to_dict(), "recent": self._readers[True].to_dict()}

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Goes on where another reading of the same walk was."""
        self._readers[False].restore(saved["pages"])
        self._readers[True].restore(saved["recent"])

    async def aclose(self) -> None:
        """Ends every fetch that is under way."""
        tasks = [*self._ahead.values()]
        self._ahead.clear()
        await end_fetches(tasks)

    def _start(self, ask: Ask) -> asyncio.Task[Exchange]:
        listing = self._listed(ask.since)
        if ask.size is not None:
            listing = listing.options(page_size=ask.size)
        return asyncio.create_task(
            listing.fetch(ask.number), name=f"{listing.operation.route} page {ask.number}"
        )

    async def _drop(self) -> None:
        """Ends what was fetched ahead and is not asked for after all, since rows shift."""
        wanted = set(self._walk.ahead(self._prefetch))
        useless = [ask for ask in self._ahead if ask not in wanted]
        await end_fetches([self._ahead.pop(ask) for ask in useless])

    def _time(self, headers: Mapping[str, str]) -> dt.datetime:
        try:
            return parsedate_to_datetime(headers["Date"]).astimezone(dt.UTC)
        except (KeyError, ValueError):
            return dt.datetime.fromtimestamp(self._clock.time(), dt.UTC)
