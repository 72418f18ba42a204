"""Model servers: how calls are counted, and what the answers tell of it. Pure."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Protocol

import attrs
from multidict import CIMultiDict

from benchmarks.simulator.loop import EPOCH

Told = Callable[[int, int, float, float], Mapping[str, str]]
"""Makes the headers from the limit, what is left, the seconds until more is, and the time."""


@attrs.frozen
class Reply:
    """What comes back."""

    status: int
    headers: Mapping[str, str]


class Counter(Protocol):
    """Counts the calls of one company."""

    limit: int

    def admit(self, now: float) -> bool:
        """Counts a call, if it fits."""
        ...

    def state(self, now: float) -> tuple[int, float]:
        """Returns how many are left, and the seconds until more are."""
        ...

    def room(self, start: float, end: float) -> float:
        """Returns how many calls can be made between the two at most, from the state at `start`."""
        ...


class FixedWindow:
    """So many calls in each window; the windows follow one another.

    Args:
        limit: Calls in a window.
        length: Its seconds.
        first_ends: When the window ends that is open at the time 0.
        used: How many calls others have made in it.
    """

    def __init__(self, limit: int, length: float, first_ends: float, used: int = 0) -> None:
        self.limit = limit
        self._length = length
        self._ends = first_ends
        self._used = used

    def admit(self, now: float) -> bool:
        """Counts a call, if it fits."""
        self._turn(now)
        if self._used >= self.limit:
            return False
        self._used += 1
        return True

    def state(self, now: float) -> tuple[int, float]:
        """Returns how many are left, and the seconds until the window ends."""
        self._turn(now)
        return self.limit - self._used, self._ends - now

    def room(self, start: float, end: float) -> float:
        """Returns what is left of this window, and all of the further ones."""
        self._turn(start)
        return self.limit - self._used + self.limit * math.ceil((end - self._ends) / self._length)

    def _turn(self, now: float) -> None:
        if now >= self._ends:
            self._ends += self._length * (math.floor((now - self._ends) / self._length) + 1)
            self._used = 0


class SlidingWindow:
    """So many calls in any stretch of time of this length.

    Args:
        limit: Calls.
        length: Seconds.
    """

    def __init__(self, limit: int, length: float) -> None:
        self.limit = limit
        self._length = length
        self._log: deque[float] = deque()

    def admit(self, now: float) -> bool:
        """Counts a call, if it fits."""
        self._expire(now)
        if len(self._log) >= self.limit:
            return False
        self._log.append(now)
        return True

    def state(self, now: float) -> tuple[int, float]:
        """Returns how many are left, and the seconds until the oldest call no longer counts."""
        self._expire(now)
        oldest = self._log[0] if self._log else now
        return self.limit - len(self._log), oldest + self._length - now

    def room(self, start: float, end: float) -> float:
        """Returns what a client could do that makes all its calls at once, again and again."""
        return self.limit * (end - start) / self._length

    def _expire(self, now: float) -> None:
        while self._log and self._log[0] <= now - self._length:
            self._log.popleft()


class Server:
    """The API as one company sees it, with a tally of what it did."""

    def __init__(self, counter: Counter, told: Told) -> None:
        self._counter = counter
        self._told = told
        self.served = 0
        self.refused = 0
        self.others = 0

    def room(self, start: float, end: float) -> float:
        """Returns how many calls can be made between the two at most."""
        return self._counter.room(start, end)

    def arrive(self, now: float) -> Reply:
        """Answers a call of ours that arrives now."""
        fits = self._counter.admit(now)
        left, resets_in = self._counter.state(now)
        headers = CIMultiDict(self._told(self._counter.limit, left, resets_in, now))
        if fits:
            self.served += 1
            return Reply(200, headers)
        self.refused += 1
        headers["Retry-After"] = str(math.ceil(resets_in))
        return Reply(429, headers)

    def arrive_from_others(self, now: float) -> None:
        """Counts a call of another program under the same client id."""
        self.others += self._counter.admit(now)


def nothing(_limit: int, _left: int, _resets_in: float, _now: float) -> Mapping[str, str]:
    """Tells nothing."""
    return {}


def rounded_up(limit: int, left: int, resets_in: float, _now: float) -> Mapping[str, str]:
    """Tells the seconds that are left, rounded up."""
    return _headers(limit, left, math.ceil(resets_in))


def rounded_down(limit: int, left: int, resets_in: float, _now: float) -> Mapping[str, str]:
    """Tells the seconds that are left, rounded down."""
    return _headers(limit, left, math.floor(resets_in))


def as_epoch(limit: int, left: int, resets_in: float, now: float) -> Mapping[str, str]:
    """Tells when the window ends as a Unix time, as the gateway before the present one did."""
    date = datetime.fromtimestamp(math.floor(EPOCH + now), UTC)
    told = _headers(limit, left, math.ceil(EPOCH + now + resets_in), "IntervalLimit")
    return {**told, "Date": format_datetime(date, usegmt=True)}


def _headers(limit: int, left: int, reset: int, policy: str = "4-fixed-window") -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Reset": str(reset),
        "X-RateLimit-Policy": policy,
    }
