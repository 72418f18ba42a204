"""Requests made again and again: identical ones no more often than the API may allow."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable
from itertools import islice
from typing import TYPE_CHECKING, Protocol

import attrs

from visma_async.transport.polling import Pace

if TYPE_CHECKING:
    from visma_async.clock import Clock
    from visma_async.transport.http import Sink
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Exchange
    from visma_async.wire.request import Request

_ASK_AGAIN = 1.0


class Perform(Protocol):
    """The road: `Pool.perform`."""

    def __call__(
        self, request: Request, scope: Scope, options: CallOptions, *, sink: Sink | None = None
    ) -> Awaitable[Exchange]:
        """Performs a request."""
        ...


class PacedRequests:
    """Performs requests, and holds each back while there were too many like it in the last minute.

    Everything that is sent counts: repeats after a 5xx or a refused token too.
    """

    def __init__(self, perform: Perform, clock: Clock) -> None:
        self._perform = perform
        self._clock = clock
        self._paces: OrderedDict[tuple[str, str], Pace] = OrderedDict()

    def ready_at(self, request: Request, scope: Scope) -> float:
        """Returns the time from which on the request may be sent again, as far as is known."""
        now = self._clock.monotonic()
        return max(now, self._pace(request, scope).ready_at(now))

    async def perform(
        self, request: Request, scope: Scope, options: CallOptions, sink: Sink | None = None
    ) -> Exchange:
        """Performs the request when its turn has come.

        Raises:
            VismaNetError: As the road itself.
        """
        pace = self._pace(request, scope)
        under_way = False

        def ended() -> None:
            nonlocal under_way
            if under_way:
                under_way = False
                pace.ended(self._clock.monotonic())

        async def before_sending() -> None:
            nonlocal under_way
            ended()
            await self._until_ready(pace)
            pace.sending()
            under_way = True

        # Before it queues for a place: one must not be held while nothing may be sent.
        await self._until_ready(pace)
        try:
            paced = attrs.evolve(options, before_sending=before_sending)
            return await self._perform(request, scope, paced, sink=sink)
        finally:
            ended()

    async def _until_ready(self, pace: Pace) -> None:
        while (at := pace.ready_at(now := self._clock.monotonic())) > now:
            await self._clock.sleep(min(at - now, _ASK_AGAIN))

    def _pace(self, request: Request, scope: Scope) -> Pace:
        key = scope.company, request.target
        pace = self._paces.get(key)
        if pace is None:
            self._forget_two()
            pace = self._paces[key] = Pace()
        return pace

    def _forget_two(self) -> None:
        # Two for each that comes: so no more are kept than were used within a minute or so.
        for key in list(islice(self._paces, 2)):
            if self._paces[key].forgettable(self._clock.monotonic()):
                del self._paces[key]
            else:
                self._paces.move_to_end(key)
