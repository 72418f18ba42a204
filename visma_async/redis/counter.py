"""SharedCounter: one counter of the server, as this process sees it through Redis.

The dispatcher asks without waiting. What this process may send at once is a small stock of tokens;
when it is used up, one exchange with Redis brings more, and takes along what the answers since the
last one have told.
"""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Awaitable, Callable
from typing import Any

import attrs

from visma_async.clock import Clock
from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.headers import Snapshot
from visma_async.quota.usage import Standing
from visma_async.redis.connection import RedisAway, RedisServer
from visma_async.redis.presence import Presence
from visma_async.redis.stock import Kind, Stock
from visma_async.redis.view import View

_HOLD = 2.0
"""Seconds for which a token may be held unsent."""
_REPORT_AFTER = 0.05
"""Seconds after which answers are told of where nothing else asks Redis."""
_GIVE_BACK_AFTER = 0.5
"""Seconds after which tokens that nobody wants are given back."""
_PARK = 1.0
"""Seconds to hold back after a 429 that names no time: Redis knows how many came in a row."""


@attrs.define(eq=False)
class _SharedLease(Lease):
    token: str = ""


class SharedCounter:
    """Implements `Counter` over exchanges with Redis, one at a time.

    Args:
        server: Where Redis is.
        key: Returns what the counter's keys begin with.
        before: To be awaited before an exchange.
        quota: What is assumed until the server says.
        clock: Where time comes from.
        wake: To be called when calls may go.
        presence: Whether Redis can be reached, and what to do if not.
    """

    def __init__(
        self,
        server: RedisServer,
        *,
        key: Callable[[], str],
        before: Callable[[], Awaitable[None]],
        quota: Quota,
        clock: Clock,
        wake: Callable[[], None],
        presence: Presence,
    ) -> None:
        self._server = server
        self._key = key
        self._before = before
        self._quota = quota
        self._clock = clock
        self._wake = wake
        self._presence = presence
        self._stock = Stock()
        self._hungry: set[Kind] = set()
        self._events: list[_Event] = []
        self._view: View | None = None
        self._limit = quota.calls
        self._guesses = 0
        self._kept = 0.0
        self._own: Bucket | None = None
        self._exchange: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def take(self, now: float, kept: float = 0.0) -> Lease | float:
        """Gives permission for one call, or the time at which to ask again.

        Raises:
            ConnectionFailed: Redis is away, and no call may go without it.
        """
        kind = _kind(kept)
        if self._stock.ready(kind, now):
            return _SharedLease(now, token=self._stock.take(kind, now))
        if self._presence.away:
            own = self._own_bucket()
            if own is None:
                raise self._presence.error()
            return own.take(now, kept)
        return self.ready_at(now, kept)

    def ready_at(self, now: float, kept: float = 0.0) -> float:
        """Returns `now` where a call may be sent, else when that may change by itself."""
        kind = _kind(kept)
        self._kept = max(self._kept, kept)
        if self._stock.ready(kind, now):
            return now
        if self._presence.away:
            self._hungry.add(kind)
            self._exchange_soon(self._presence.retry_in(now))
            own = self._own_bucket()
            return now if own is None else own.ready_at(now, kept)
        if self._view is not None and self._view.ask_at[kind] > now:
            return self._view.ask_at[kind]
        self._hungry.add(kind)
        self._exchange_soon(0.0)
        return math.inf

    def fits_at(self, now: float, kept: float = 0.0, ahead: int = 0) -> float:
        """Returns when a call would fit if the calls on their way change nothing."""
        if self._presence.away:
            own = self._own_bucket()
            return now if own is None else own.fits_at(now, kept, ahead)
        view = self._view
        return now if view is None else view.fits_at(now, kept, ahead, len(self._stock))

    def answered(self, lease: Lease, now: float, snapshot: Snapshot | None) -> None:
        """Learns from an answer."""
        if isinstance(lease, _SharedLease):
            self._tell(_Event("answered", lease, now, snapshot))
        elif self._own is not None:
            # Not what the server says is left: the other processes spend that too.
            self._own.answered(lease, now, None)

    def refused(
        self, lease: Lease, now: float, snapshot: Snapshot | None, retry_after: float | None
    ) -> float:
        """Learns from a 429 and parks; returns until when."""
        if not isinstance(lease, _SharedLease):
            own = self._own_bucket()
            return now if own is None else own.refused(lease, now, snapshot, retry_after)
        wait = retry_after
        if wait is None:
            wait = snapshot.reset if snapshot is not None and not snapshot.remaining else _PARK
        self._tell(_Event("refused", lease, now, snapshot, retry_after))
        self._return_stock(now)
        if self._view is not None:
            self._view = self._view.parked(now + wait)
        return now + wait

    def lost(self, lease: Lease) -> None:
        """The call went out and its answer never came."""
        if isinstance(lease, _SharedLease):
            self._tell(_Event("lost", lease, self._clock.monotonic()))
        elif self._own is not None:
            self._own.lost(lease)

    def unsent(self, lease: Lease) -> None:
        """The call never reached the server."""
        if isinstance(lease, _SharedLease):
            self._tell(_Event("unsent", lease, self._clock.monotonic()))
        elif self._own is not None:
            self._own.unsent(lease)

    def standing(self, now: float, kept: float = 0.0) -> Standing:
        """Returns the counter as it stands."""
        if self._view is not None:
            return self._view.standing(now, kept, len(self._stock))
        return Standing(
            limit=self._quota.calls, remaining=self._quota.calls, resets_in=None, known=False
        )

    async def aclose(self) -> None:
        """Tells Redis the rest, and gives back what is held."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._exchange is not None:
            await asyncio.wait([self._exchange])
        self._return_stock(self._clock.monotonic())
        self._hungry.clear()
        if self._events and not self._presence.away:
            await self._exchange_once()

    def _own_bucket(self) -> Bucket | None:
        share = self._presence.away_share
        if share is None:
            return None
        if self._own is None:
            calls = max(1, math.floor(self._limit * share))
            self._own = Bucket(Quota(calls, self._quota.per))
        return self._own

    def _tell(self, event: _Event) -> None:
        if event.snapshot is not None:
            self._limit = event.snapshot.limit
            if self._view is not None:
                self._view = self._view.seen(event.snapshot, event.at)
        self._events.append(event)
        # Others may wait for what the first answer of a window tells.
        awaited = self._view is None or self._view.guessing or event.kind == "refused"
        self._exchange_soon(0.0 if awaited else _REPORT_AFTER)

    def _return_stock(self, now: float) -> None:
        for token in self._stock.give_back():
            self._events.append(_Event("unsent", _SharedLease(now, token=token), now))

    def _exchange_soon(self, delay: float) -> None:
        if self._closed or self._exchange is not None:
            return
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            if self._timer.when() <= loop.time() + delay:
                return
            self._timer.cancel()
            self._timer = None
        if delay:
            self._timer = loop.call_later(delay, self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        self._timer = None
        if not self._hungry and not self._events:
            self._return_stock(self._clock.monotonic())
            if not self._events:
                return
        self._exchange = asyncio.create_task(self._run(), name="visma_async redis counter")

    async def _run(self) -> None:
        try:
            again = True
            while again and not self._closed:
                again = await self._exchange_once() and bool(self._hungry)
        finally:
            self._exchange = None
        if self._presence.away:
            if self._hungry or self._events:
                self._exchange_soon(self._presence.retry_in(self._clock.monotonic()))
        elif self._events:
            self._exchange_soon(_REPORT_AFTER)
        elif self._stock:
            self._exchange_soon(_GIVE_BACK_AFTER)

    async def _exchange_once(self) -> bool:
        """Asks Redis, and returns whether it answered."""
        hungry, self._hungry = self._hungry, set()
        events, self._events = self._events, []
        asked = self._clock.monotonic()
        request = {
            "calls": self._quota.calls,
            "per": self._quota.per,
            "hold": _HOLD,
            "kept": self._kept,
            "urgent": self._stock.want("urgent") if "urgent" in hungry else 0,
            "bulk": self._stock.want("bulk") if "bulk" in hungry else 0,
            "events": [event.document(asked) for event in events],
        }
        try:
            await self._before()
            key = self._key()
            answer = await self._server.run(
                "bucket.lua",
                keys=[f"{key}:state", f"{key}:out", f"{key}:log"],
                argument=json.dumps(request),
            )
        except RedisAway as error:
            self._events = events + self._events
            self._presence.failed(asked, error.reason)
            if not self._closed:
                self._wake()
            return False
        self._presence.answered()
        self._own = None
        reply = json.loads(answer)
        self._guesses = self._guesses + 1 if reply["guessing"] else 0
        self._view = View.read(reply, asked, self._quota.per, self._guesses)
        for kind in ("urgent", "bulk"):
            self._stock.add(kind, reply[kind].split(), asked + reply["valid_for"])
        if hungry and not self._closed:
            self._wake()
        return True


@attrs.frozen
class _Event:
    kind: str
    lease: _SharedLease
    at: float
    snapshot: Snapshot | None = None
    retry_after: float | None = None

    def document(self, now: float) -> dict[str, Any]:
        sent_at = self.lease.taken_at if self.lease.sent_at is None else self.lease.sent_at
        return {
            "kind": self.kind,
            "token": self.lease.token,
            "ago": now - self.at,
            "sent_ago": now - sent_at,
            "snapshot": None if self.snapshot is None else attrs.asdict(self.snapshot),
            "retry_after": self.retry_after,
        }


def _kind(kept: float) -> Kind:
    return "bulk" if kept else "urgent"
