"""An event loop in which hours pass as fast as they can be computed. No sockets, no real waits."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

EPOCH = 1_700_000_000.0
"""The wall clock of the simulated world is this much ahead of the loop's."""

_TURN = 1e-6
"""Seconds that a turn of the loop takes. Some limiters sleep again while a rounding error is left
of their wait: if nothing took any time, they would do so for ever."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """Where every task waits, the time moves on to the next one that is due."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__(_Skip(self))

    def time(self) -> float:
        """Returns the simulated time."""
        return self.now


class _Skip(selectors.SelectSelector):
    """Waits for nothing: it turns the clock instead."""

    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("Every task waits, and nothing will ever wake one.")
        self._loop.now += max(_TURN, timeout)
        return []


def simulate(world: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine to its end in simulated time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(world)


class SimulatedClock:
    """The package's clock in such a loop, and the one that others are given.

    Args:
        skew: Seconds by which this machine's wall clock is ahead of the server's.
    """

    def __init__(self, skew: float = 0.0) -> None:
        self._skew = skew
        self._loop = asyncio.get_running_loop()

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self._loop.time()

    def time(self) -> float:
        """Seconds since the Unix epoch, as this machine believes."""
        return EPOCH + self._skew + self._loop.time()

    async def sleep(self, seconds: float) -> None:
        """Returns after so many simulated seconds."""
        await asyncio.sleep(seconds)
