"""The poll plan: when to look at a background job's state, and how little of it is enough. Pure.

A look at a job that is still running is a call that bought nothing, and a job that has ended
while nobody looked is a result that is late. Looks at ages that grow by a constant factor balance
the two whatever a job's length is: each result is late by less than half of what its job took.
"""

from __future__ import annotations

import math
from collections import deque
from statistics import median

FIRST = 14.0
"""Seconds after which every job is looked at for the first time."""
RATIO = 1.45
"""By how much older a job is at each look than at the one before. Below 1.5, so that there is time
left for the look itself and for fetching the answer."""
QUICK = 3.0
"""Seconds after which one job of a kind of which nothing is known yet is looked at already."""
LONGEST = 300.0
"""The longest pause in seconds: this late does not matter to a job of ten minutes or more."""
GRACE = 30.0
"""Seconds for which a job that is not found is one that is not there yet."""

_SOON = 5.0
_SPARING = 8.0
"""The largest factor where calls are short: to wait for long is to learn nothing."""
_REMEMBERED = 15
_TYPICAL = 1.3


def next_look(age: float, ratio: float = RATIO) -> float:
    """Returns the age at which to look at a job again that was still running at `age`."""
    return min(max(FIRST, age * ratio), age + LONGEST)


def look_after_failure(age: float, failures: int) -> float:
    """Returns the age at which to look again after so many looks in a row that told nothing."""
    return age + min(LONGEST, _SOON * 2.0 ** (failures - 1))


def look_after_hint(age: float) -> float:
    """Returns the age at which to look again at a job that was said to have ended, and has not."""
    return min(next_look(age), age + _SOON)


def affordable_ratio(left: int, waiting: int, age: float, resets_in: float) -> float:
    """Returns the factor between looks that what is left of the quota's window allows.

    Of the jobs of this age, the share `resets_in / (age + resets_in)` ends within the window (as
    if lengths had no scale, which is what the plan takes them to be). Each of these costs a call
    for its answer, and `ratio / (ratio - 1)` looks on average.

    Args:
        left: Calls left in the window.
        waiting: Jobs that are waited for.
        age: The age of the one that is due.
        resets_in: Seconds until the window ends.
    """
    ending = waiting * resets_in / (age + resets_in) if resets_in > 0 else 0.0
    if ending <= 0:
        return RATIO
    looks = left / ending - 1
    return min(_SPARING, max(RATIO, looks / (looks - 1))) if looks > 1 else _SPARING


class Experience:
    """What is known of how long the jobs of one kind take: one operation of one company.

    Attributes:
        scouted: Whether one of them has been given the quick look that tells whether such jobs
            are quick. Until one has ended, the others need not ask the same.
    """

    __slots__ = ("_took", "scouted")

    def __init__(self) -> None:
        self.scouted = False
        self._took: deque[float] = deque(maxlen=_REMEMBERED)

    def ended(self, took: float) -> None:
        """Notes how long one of them took, in seconds."""
        self._took.append(took)

    def first_look(self) -> float:
        """Returns the age at which to look at another one for the first time."""
        if self._took:
            typical = _TYPICAL * median(self._took)
            return max(1.0, typical) if typical < FIRST / RATIO else FIRST
        if self.scouted:
            return FIRST
        self.scouted = True
        return QUICK


class Pace:
    """Keeps identical requests to so many in any minute.

    The API once refused the same request more than five times a minute, and nobody said that it
    no longer does. Only the server knows when a request reached it: some time between its sending
    and its end. So a request counts from the one until a minute after the other.
    """

    __slots__ = ("_ends", "_limit", "_per", "_under_way")

    def __init__(self, limit: int = 5, per: float = 60.0) -> None:
        self._limit = limit
        self._per = per
        self._ends: deque[float] = deque(maxlen=limit)
        self._under_way = 0

    def ready_at(self, now: float) -> float:
        """Returns `now` where one more may be sent, else when that changes (or may: infinite)."""
        while self._ends and self._ends[0] + self._per <= now:
            self._ends.popleft()
        if self._under_way + len(self._ends) < self._limit:
            return now
        return self._ends[0] + self._per if self._ends else math.inf

    def sending(self) -> None:
        """One goes out."""
        self._under_way += 1

    def ended(self, now: float) -> None:
        """One has ended, however it did."""
        self._under_way -= 1
        self._ends.append(now)

    def forgettable(self, now: float) -> bool:
        """Whether it holds nothing back any more."""
        return not self._under_way and (not self._ends or self._ends[-1] + self._per <= now)
