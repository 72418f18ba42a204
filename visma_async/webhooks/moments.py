"""Moments: the ways in which notifications write a time, told apart by their size."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from visma_async.wire.dates import parse_datetime

_TICKS = 10**16
"""From here on (the year 32), a number is .NET ticks: 100 ns each, since the year 1."""
_MILLISECONDS = 10**11
"""From here on (1973), a number is milliseconds since 1970; below, seconds."""
_YEAR_1 = datetime(1, 1, 1, tzinfo=UTC)
_YEAR_1970 = datetime(1970, 1, 1, tzinfo=UTC)


def moment(value: Any) -> datetime | None:
    """Returns the time (aware, UTC unless it says otherwise), or None where it tells none."""
    if isinstance(value, str):
        text = value.strip()
        if not (text.isascii() and text.isdigit() and len(text) < 20):
            return _written(text)
        value = int(text)
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        return None
    try:
        if value >= _TICKS:
            return _YEAR_1 + timedelta(microseconds=value // 10)
        if value >= _MILLISECONDS:
            return _YEAR_1970 + timedelta(milliseconds=value)
        return _YEAR_1970 + timedelta(seconds=value)
    except OverflowError:
        return None


def _written(text: str) -> datetime | None:
    try:
        return parse_datetime(text, UTC)
    except ValueError:
        return None
