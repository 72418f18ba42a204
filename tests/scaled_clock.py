"""A clock that runs faster than the machine's, for tests over real sockets."""

from __future__ import annotations

import asyncio
import time


class ScaledClock:
    """Time that passes `scale` times as fast."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._start = time.monotonic()
        self._epoch = time.time()

    def monotonic(self) -> float:
        return (time.monotonic() - self._start) * self._scale

    def time(self) -> float:
        return self._epoch + self.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._scale)
