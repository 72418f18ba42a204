"""Reads the X-RateLimit headers and Retry-After, in every form they have been seen in."""

from __future__ import annotations

import math
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

import attrs

_EPOCH = 1e9
"""Above this, a Reset is a Unix time: the gateway sent one until it changed to seconds left."""


@attrs.frozen
class Snapshot:
    """What one answer says of its window.

    Attributes:
        limit: Calls in a whole window.
        remaining: Calls left when this one was counted.
        reset: Seconds until the window ends.
        policy: The name of the counter (`4-fixed-window`), or "".
    """

    limit: int
    remaining: int
    reset: float
    policy: str = ""


def read_snapshot(headers: Mapping[str, str], now: float) -> Snapshot | None:
    """Returns what the answer says of its window; None where it says nothing usable.

    Args:
        headers: The answer's headers, compared without regard to case by the mapping itself.
        now: The wall clock as a Unix time, for a Reset that is one. The answer's own Date goes
            before it: a machine whose clock is wrong still knows how long to wait.
    """
    limit = _number(headers.get("X-RateLimit-Limit"))
    remaining = _number(headers.get("X-RateLimit-Remaining"))
    reset = _number(headers.get("X-RateLimit-Reset"))
    if limit is None or remaining is None or reset is None or limit < 1:
        return None
    if reset > _EPOCH:
        reset -= _server_time(headers, now)
    policy = headers.get("X-RateLimit-Policy", "")
    return Snapshot(int(limit), max(0, int(remaining)), max(0.0, reset), policy)


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Returns the seconds to wait that Retry-After names (a number or an HTTP date), or None."""
    text = headers.get("Retry-After")
    seconds = _number(text)
    if seconds is None and text:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - _server_time(headers, now)
        except (ValueError, OverflowError):
            return None
    return None if seconds is None else max(0.0, seconds)


def _server_time(headers: Mapping[str, str], now: float) -> float:
    try:
        return parsedate_to_datetime(headers["Date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return now


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and math.isfinite(value) else None
