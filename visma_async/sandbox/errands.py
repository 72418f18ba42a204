"""Errands: what the sandbox does on its own time: it runs queued jobs and delivers notices."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

import aiohttp
import attrs

from visma_async.clock import Clock
from visma_async.sandbox.background import Job, Jobs
from visma_async.sandbox.notices import Notice
from visma_async.sandbox.outbox import Outbox

_PATIENCE = aiohttp.ClientTimeout(total=10.0)


@attrs.frozen
class Delivery:
    """One try to deliver a notice.

    Attributes:
        status: What the listener answered; None when it could not be reached.
        at: When, on the sandbox's clock.
    """

    notice: Notice
    attempt: int
    status: int | None
    at: float


class Errands:
    """The tasks behind a sandbox. They end with it."""

    def __init__(self, jobs: Jobs, outbox: Outbox, clock: Clock) -> None:
        self.deliveries: list[Delivery] = []
        self.base = ""
        self._jobs = jobs
        self._outbox = outbox
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self, base: str) -> None:
        """Be ready to run on this event loop; the sandbox is at `base`."""
        self.base = base
        self._loop = asyncio.get_running_loop()

    def run_soon(self) -> None:
        """Take up what there is to do, from whichever thread this is called."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.run)

    def run(self) -> None:
        """Take up what the latest request left to do."""
        for job in self._jobs.take_new():
            if job.polls is None:
                self._begin(self._work(job))
        self._deliver(self._outbox.take(self.base, self._clock.time()))

    async def stop(self) -> None:
        """End everything that is under way."""
        self._loop = None
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, job: Job) -> None:
        if job.delay > 0:
            await self._clock.sleep(job.delay)
        now = self._clock.time()
        self._jobs.finish(job, now)
        self._deliver(self._outbox.take(self.base, now))

    def _deliver(self, notices: Iterable[Notice]) -> None:
        for notice in notices:
            self._begin(self._post(notice))

    async def _post(self, notice: Notice) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=_PATIENCE)
        if notice.delay > 0:
            await self._clock.sleep(notice.delay)
        pause = notice.backoff
        for attempt in range(1, notice.attempts + 1):
            if attempt > 1:
                await self._clock.sleep(pause)
                pause *= 2
            status: int | None = None
            try:
                async with self._session.post(
                    notice.url, data=notice.body, headers=notice.headers, allow_redirects=False
                ) as response:
                    status = response.status
            except (aiohttp.ClientError, TimeoutError):
                pass
            self.deliveries.append(Delivery(notice, attempt, status, self._clock.time()))
            if status is not None and 200 <= status < 300:
                return
