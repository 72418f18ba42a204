"""The poll plan: when to look at a background job's state, and how little of it is enough. Pure.

A look at a job that is still running is a call that bought nothing, and a job that has ended
while nobody looked is a result that is late. Looks at ages that grow by a constant factor balance
the two whatever a job's length is: each result is late by less than half of what its job took.
"""

from __future__ import annotations

import math
from collections import deque

FIRST = 15.0
"""Seconds after which every job is looked at for the first time."""
RATIO = 1.46
"""By how much older a job is at each look than at the one before. Below 1.5, so that there is time
left for the look itself and for fetching the answer."""
QUICK = 3.0
"""Seconds after which one job of a kind of which nothing is known yet is looked at already."""
LONGEST = 300.0
"""The longest pause in seconds: this late does not matter to a job of ten minutes or more."""
GRACE = 30.0
"""Seconds for which a job that is not found is one that is not there yet."""
YOUNGEST = GRACE - 5.0
"""How old a job is taken to be of which only the id is known: it may be a few seconds old, but who
asks with a wrong id should not wait for long."""

_SOON = 5.0
_RATIOS = [RATIO * 1.1**step for step in range(45)]
_REMEMBERED = 15
_TYPICAL = 1.3


def next_look(age: float, ratio: float = RATIO) -> float:
    """Returns the age at which to look at a job again that was still running at `age`."""
    return min(max(FIRST, age * ratio), age + LONGEST)


def look_after_failure(age: float, failures: int) -> float:
    """Returns the age at which to look again after so many looks in a row that told nothing."""
    return age + min(LONGEST, _SOON * 2.0 ** (failures - 1))


def look_after_not_found(age: float) -> float:
    """Returns the age at which to look again for a job that is not there yet."""
    return min(next_look(age), GRACE + 1.0)


def look_after_hint(age: float) -> float:
    """Returns the age at which to look again at a job that was said to have ended, and has not."""
    return min(next_look(age), age + _SOON)


def affordable_ratio(left: int, waiting: int, age: float, turns_at: float) -> float:
    """Returns the factor between looks that what is left of the quota's window allows.

    Lengths of jobs are taken to have no scale, as by the plan itself: of the jobs that still run
    at some age, the share `1 - 1 / ratio` has ended when they are `ratio` times as old. Each that
    ends costs a call for its answer too.

    Where the calls do not suffice for all, those looked at should have ended, for a look in vain
    takes a call from another's answer; but when the window turns there are calls for all. So the
    later look is the better one as long as the answers it saves outweigh what all of them lose by
    waiting for it.

    Args:
        left: Calls left in the window.
        waiting: Jobs that are waited for.
        age: The age at which the one that is due was seen running.
        turns_at: Its age when the window turns.
    """

    def needed(ratio: float) -> float:
        looks = int(math.log(turns_at / age, ratio))
        looked_at = (1 - ratio**-looks) * ratio / (ratio - 1)
        return waiting * (looked_at + 1 - age / turns_at)

    def answered_early(ratio: float) -> float:
        ended = 1 - 1 / ratio
        return min(waiting, left / (1 + ended)) * ended * (turns_at - age * ratio)

    if turns_at <= age or needed(RATIO) <= left:
        return RATIO
    patient = max(_RATIOS, key=answered_early)
    return next((ratio for ratio in _RATIOS if ratio >= patient or needed(ratio) <= left), patient)


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
            typical = _TYPICAL * sorted(self._took)[len(self._took) // 2]
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
