"""A clock that stands still until a test turns it, and wakes sleepers in order."""

from __future__ import annotations

import asyncio
import heapq
import itertools


class VirtualClock:
    """Time for tests: `advance` moves it, letting every task run between two wake-ups."""

    def __init__(self, start: float = 1_000.0, epoch: float = 1_700_000_000.0) -> None:
        self._now = start
        self._epoch = epoch - start
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def monotonic(self) -> float:
        return self._now

    def time(self) -> float:
        return self._epoch + self._now

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._order), future))
        await future

    async def advance(self, seconds: float) -> None:
        """Moves the time on, waking sleepers at their own moments."""
        end = self._now + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _, future = heapq.heappop(self._sleepers)
            self._now = max(self._now, at)
            if not future.done():
                future.set_result(None)
                await settle()
        self._now = end
        await settle()

    async def run(self, awaitable):
        """Awaits something, moving the time to the next sleeper whenever nothing else can go on."""
        task = asyncio.ensure_future(awaitable)
        while not task.done():
            await settle()
            if task.done():
                break
            if self._sleepers:
                await self.advance(max(0.0, self._sleepers[0][0] - self._now))
            else:
                await asyncio.wait([task], timeout=0.01)
        return await task


async def settle() -> None:
    """Lets every task that can go on do so."""
    for _ in range(20):
        await asyncio.sleep(0)
