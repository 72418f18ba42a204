"""Alarms: any number of things to be done at their times, by one timer."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from visma_async.clock import Clock

T = TypeVar("T")


class Alarms(Generic[T]):
    """Rings for each thing when its time has come.

    Args:
        clock: Where time comes from.
        ring: Called with all that is due, and the time. It may set further alarms.
        name: What the timer's task is called.
    """

    def __init__(self, clock: Clock, ring: Callable[[list[T], float], None], name: str) -> None:
        self._clock = clock
        self._ring = ring
        self._name = name
        self._set: list[tuple[float, int, T]] = []
        self._order = itertools.count()
        self._timer: asyncio.Task[None] | None = None
        self._next = math.inf

    def set(self, at: float, what: T) -> None:
        """Has it ring at this time; never, where that is infinite."""
        if at == math.inf:
            return
        heapq.heappush(self._set, (at, next(self._order), what))
        if at < self._next:
            if self._timer is not None:
                self._timer.cancel()
            self._next = at
            self._timer = asyncio.create_task(self._run(), name=self._name)

    async def aclose(self) -> None:
        """Ends the timer. May be called again."""
        if self._timer is not None:
            self._timer.cancel()
            await asyncio.wait([self._timer])
            self._timer = None

    async def _run(self) -> None:
        while self._set:
            self._next = self._set[0][0]
            await self._clock.sleep(max(0.0, self._next - self._clock.monotonic()))
            now = self._clock.monotonic()
            # Alarms that are set while others ring must not cancel the task that rings them.
            self._next = -math.inf
            due = []
            while self._set and self._set[0][0] <= now:
                due.append(heapq.heappop(self._set)[2])
            self._ring(due, now)
        self._next = math.inf
