"""Forecast: how long the rest of an export takes, the waits for quota included. Pure."""

from __future__ import annotations

import math

from visma_async.export.progress import Progress
from visma_async.quota.allowance import Quota
from visma_async.quota.usage import Usage

_WEIGHT = 0.2
"""How much the latest page counts in the pace."""
_TURN = 1.5
"""Seconds by which the end of a window must move to be another window's: more than rounding."""


class Forecast:
    """Learns the pace of the pages and the length of the quota's windows as it goes."""

    def __init__(self, per: float = Quota.PRODUCTION.per) -> None:
        """Starts without knowing anything.

        Args:
            per: The length of a quota window in seconds, until one is seen to turn.
        """
        self._per = per
        self._pace: float | None = None
        self._ends: float | None = None
        self._ended_before: float | None = None
        self._last: Progress | None = None

    def observe(self, progress: Progress) -> None:
        """Learns from the latest page."""
        before, self._last = self._last, progress
        self._watch_window(progress.seconds, progress.quota)
        if before is not None and before.quota.remaining == 0:
            # That page waited for quota, which says nothing about the pace.
            return
        started = 0.0 if before is None else before.seconds
        took = progress.seconds - started
        if self._pace is None or progress.pages <= 2:
            # The first page signed in and connected, and is forgotten.
            self._pace = took
        else:
            self._pace += _WEIGHT * (took - self._pace)

    def seconds_left(self, seconds: float, quota: Usage) -> float | None:
        """Returns how long the rest takes, or None where that cannot be known.

        Args:
            seconds: The time now, counted from the start of the export.
            quota: What is left now.
        """
        last, pace = self._last, self._pace
        if last is None or pace is None or last.total is None or not last.page_size:
            return None
        calls = math.ceil(max(0, last.total - last.records) / last.page_size)
        if calls <= quota.remaining:
            return max(0.0, calls * pace - (seconds - last.seconds))
        return seconds_for(calls, quota, pace=pace, per=self._per)

    def _watch_window(self, seconds: float, quota: Usage) -> None:
        if quota.resets_in is None:
            return
        ends = seconds + quota.resets_in
        if self._ends is not None and ends - self._ends > _TURN:
            self._ended_before = self._ends
        self._ends = ends
        # Until a new window's first answer its end is a guess, which that answer then corrects.
        if self._ended_before is not None and ends - self._ended_before > _TURN:
            self._per = ends - self._ended_before


def seconds_for(calls: int, quota: Usage, *, pace: float, per: float) -> float:
    """Returns how long so many calls take, the waits for quota included.

    Args:
        calls: How many.
        quota: What is left now.
        pace: Seconds that a call takes.
        per: Seconds of a quota window.
    """
    beyond = calls - quota.remaining
    if beyond <= 0:
        return calls * pace
    this = max(quota.remaining * pace, per if quota.resets_in is None else quota.resets_in)
    full, rest = divmod(beyond - 1, quota.limit)
    return this + full * max(per, quota.limit * pace) + (rest + 1) * pace
