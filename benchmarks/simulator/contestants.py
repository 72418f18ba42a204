"""Contestants: the package's own dispatcher, and limiters set up as their documentation shows.

The others know the limit and keep one limiter for each company. What they leave to their user is
done as a careful user would: no more calls at once than the package makes, and a 429 is waited out
for as long as Retry-After says, before the call goes through the limiter again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from importlib.metadata import version
from types import SimpleNamespace
from typing import Protocol
from unittest import mock

import attrs
import pyrate_limiter
import throttled.asyncio as throttled
from aiolimiter import AsyncLimiter

from benchmarks.simulator.loop import SimulatedClock
from benchmarks.simulator.servers import Reply
from visma_async.errors import ConfigurationError
from visma_async.quota.allowance import Quota
from visma_async.quota.limiter import CounterKey, LocalLimiter
from visma_async.transport.dispatch import Dispatcher
from visma_async.transport.fairness import Priority

Send = Callable[[], Awaitable[Reply]]
Acquire = Callable[[], Awaitable[object]]

OURS = "visma_async"


@attrs.frozen(kw_only=True)
class Setting:
    """What every contestant is told.

    Attributes:
        calls: Calls in a window.
        per: The window's seconds.
        concurrency: Calls at once.
        per_company: Calls at once for one company.
        interactive_share: What is kept for interactive calls, by whoever can.
    """

    calls: int
    per: int
    concurrency: int
    per_company: int
    interactive_share: float = 0.0


class Contestant(Protocol):
    """Makes calls when it thinks that they may be made."""

    async def call(self, company: str, priority: Priority, send: Send) -> None:
        """Makes one call; returns when it was served."""
        ...

    async def aclose(self) -> None:
        """Ends it."""
        ...


Make = Callable[[Setting, SimulatedClock], Contestant]


class Ours:
    """The package's dispatcher, used as its pool uses it."""

    def __init__(self, setting: Setting, clock: SimulatedClock) -> None:
        self._dispatcher = Dispatcher(
            clock,
            LocalLimiter(),
            Quota(setting.calls, per=setting.per),
            concurrency=setting.concurrency,
            per_company=setting.per_company,
            interactive_share=setting.interactive_share,
        )

    async def call(self, company: str, priority: Priority, send: Send) -> None:
        """Makes one call; one that is refused queues again, as in the pool."""
        status = 429
        while status == 429:
            permit = await self._dispatcher.admit(
                CounterKey("erp", "client", company),
                "GET /v1/customer",
                priority=priority,
                max_wait=None,
                deadline=None,
            )
            try:
                self._dispatcher.sending(permit)
                reply = await send()
                status = reply.status
                self._dispatcher.answered(permit, status, reply.headers)
            finally:
                self._dispatcher.release(permit)

    async def aclose(self) -> None:
        """Ends the dispatcher's task."""
        await self._dispatcher.aclose(ConfigurationError("The simulation is over."))


class Theirs:
    """Another limiter, one for each company."""

    def __init__(self, setting: Setting, acquire: Callable[[str], Acquire]) -> None:
        self._acquire = acquire
        self._limiters: dict[str, Acquire] = {}
        self._places = asyncio.Semaphore(setting.concurrency)

    async def call(self, company: str, priority: Priority, send: Send) -> None:  # noqa: ARG002 - none of them has priorities
        """Makes one call, again after a 429."""
        acquire = self._limiters.get(company)
        if acquire is None:
            acquire = self._limiters[company] = self._acquire(company)
        while True:
            await acquire()
            async with self._places:
                reply = await send()
            if reply.status != 429:
                return
            await asyncio.sleep(float(reply.headers["Retry-After"]))

    async def aclose(self) -> None:
        """Nothing is left."""


def _aiolimiter(setting: Setting, _clock: SimulatedClock) -> Contestant:
    return Theirs(setting, lambda _: AsyncLimiter(setting.calls, setting.per).acquire)


def _pyrate(algorithm: pyrate_limiter.LogAlgorithm) -> Make:
    def make(setting: Setting, clock: SimulatedClock) -> Contestant:
        def acquire(_company: str) -> Acquire:
            rate = pyrate_limiter.Rate(setting.calls, setting.per * 1_000)
            bucket = _TimedBucket([rate], algorithm, clock)
            # Without the thread that drops old entries: they are dropped at the run's end.
            factory = pyrate_limiter.SingleBucketFactory(bucket, schedule_leak=False)
            return pyrate_limiter.Limiter(factory).try_acquire_async

        return Theirs(setting, acquire)

    return make


class _TimedBucket(pyrate_limiter.InMemoryBucket):
    """Reads the simulated clock: a bucket owns its source of time."""

    def __init__(
        self,
        rates: list[pyrate_limiter.Rate],
        algorithm: pyrate_limiter.LogAlgorithm,
        clock: SimulatedClock,
    ) -> None:
        super().__init__(rates, algorithm)
        self._simulated = clock

    def now(self) -> int:
        return int(self._simulated.monotonic() * 1_000)


def _throttled(using: str) -> Make:
    def make(setting: Setting, _clock: SimulatedClock) -> Contestant:
        quota = throttled.per_duration(timedelta(seconds=setting.per), setting.calls)
        throttle = throttled.Throttled(
            using=using, quota=quota, store=throttled.MemoryStore(), timeout=setting.per * 10
        )
        return Theirs(setting, lambda company: lambda: throttle.limit(company))

    return make


CONTESTANTS: Mapping[str, Make] = {
    OURS: Ours,
    f"aiolimiter {version('aiolimiter')}": _aiolimiter,
    f"pyrate-limiter {version('pyrate-limiter')}": _pyrate(pyrate_limiter.SlidingWindowLog()),
    "  its FixedWindow": _pyrate(pyrate_limiter.FixedWindow()),
    f"throttled-py {version('throttled-py')}": _throttled("token_bucket"),
    "  its fixed_window": _throttled("fixed_window"),
}
"""All of them. The fixed windows of the two turn by a clock of their own, not by the server's."""


@contextmanager
def time_of(clock: SimulatedClock) -> Generator[None]:
    """Gives the simulated time to the one library that cannot be told where to read it."""
    simulated = SimpleNamespace(time=clock.time, monotonic=clock.monotonic)
    with mock.patch("throttled.utils.time", simulated):
        yield
