"""Settling: reads a record again and again until it is as wanted, in the API's own patience."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import TypeVar

from visma_async.clock import Clock
from visma_async.errors import NotSettled
from visma_async.wire.request import Request

T = TypeVar("T")

_PAUSES = (3.0, 5.0, 10.0, 15.0, 15.0, 15.0, 15.0, 15.0)
_LONGEST = 30.0
"""Seconds between later reads: by then, half a minute more does not matter."""
_MOST = 5
_MINUTE = 60.0
"""The API once refused more than five identical requests in a minute."""


async def read_until(
    read: Callable[[], Awaitable[T]],
    reached: Callable[[T], bool],
    *,
    timeout: float | None,
    clock: Clock,
    request: Request,
) -> T:
    """Returns what `read` gives as soon as it is as wanted.

    Args:
        read: Reads the record.
        reached: Whether it is as wanted.
        timeout: Seconds; None for no bound.
        clock: Where time comes from.
        request: What is read, for the error.

    Raises:
        NotSettled: It was not in time.
    """
    begun = clock.monotonic()
    times: deque[float] = deque(maxlen=_MOST)
    reads = 0
    while True:
        times.append(clock.monotonic())
        record = await read()
        reads += 1
        if reached(record):
            return record
        now = clock.monotonic()
        pause = _PAUSES[reads - 1] if reads <= len(_PAUSES) else _LONGEST
        if len(times) == _MOST:
            pause = max(pause, times[0] + _MINUTE - now)
        if timeout is not None and now + pause > begun + timeout:
            await clock.sleep(max(0.0, begun + timeout - now))
            raise NotSettled(
                f"The record has not reached the wanted state within {timeout:g} s.",
                last=record,
                request=request,
                attempts=reads,
                elapsed=clock.monotonic() - begun,
            )
        await clock.sleep(pause)
