"""The poll plan: when to ask for a job's state. Pure.

The API once refused the same request more than five times a minute, and nobody said that it no
longer does; so a state is asked for quickly at first, when a short job ends, and then ever more
slowly, with no more than five requests in any minute.
"""

from __future__ import annotations

_FIRST = (3.0, 5.0, 10.0, 15.0, 15.0)
_LATER = 15.0
_LONGEST = 30.0
_PATIENT_AFTER = 300.0
"""Seconds after which the pauses grow to the longest: late by a tenth of that does not matter."""

GRACE = 30.0
"""Seconds for which a job that is not found is one that is not there yet."""


def next_poll(polls: int, waited: float, retry_after: float | None = None) -> float:
    """Returns the seconds to the next look at the state.

    Args:
        polls: How often it was asked for.
        waited: Seconds since the job was submitted.
        retry_after: What the last answer asked for.
    """
    if polls < len(_FIRST):
        pause = _FIRST[polls]
    else:
        pause = _LATER if waited < _PATIENT_AFTER else _LONGEST
    return max(pause, retry_after or 0.0)
