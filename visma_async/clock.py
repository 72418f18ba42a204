"""The one clock: time is read and waited for through this protocol, so that tests can turn it."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Where the package gets its time from."""

    def monotonic(self) -> float:
        """Seconds that never go back; the zero is arbitrary."""
        ...

    def time(self) -> float:
        """Seconds since the Unix epoch; may jump."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""
        ...


class SystemClock:
    """The machine's own time."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since the Unix epoch."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""
        await asyncio.sleep(seconds)


class ScaledClock:
    """Another clock, so many times as fast: with a `scale` of 3600 an hour takes a second."""

    def __init__(self, scale: float, clock: Clock | None = None) -> None:
        if not scale > 0:
            raise ValueError(f"A clock cannot run {scale} times as fast.")
        self._scale = scale
        self._clock = clock if clock is not None else SystemClock()
        self._start = self._clock.time()
        self._origin = self._clock.monotonic()

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self._origin + (self._clock.monotonic() - self._origin) * self._scale

    def time(self) -> float:
        """Seconds since the Unix epoch; true when the clock was made, and ahead afterwards."""
        return self._start + (self._clock.monotonic() - self._origin) * self._scale

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""
        await self._clock.sleep(seconds / self._scale)
