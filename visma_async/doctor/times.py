"""Whether this machine's clock is right, and which zone the company's times are taken to be in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Final

from visma_async.doctor.finding import Finding
from visma_async.doctor.seen import Look, Seen
from visma_async.doctor.span import span

_OFF: Final = 5.0
_FAR_OFF: Final = 60.0
"""Seconds by which the clock may be off."""


def clock(seen: Seen) -> Finding:
    """Returns how far this machine's clock is from the API's, which tells whole seconds."""
    compared = compare(seen.looks)
    if compared is None:
        return Finding("clock", "skipped", "no answer of the API told the time")
    ahead, uncertain = compared
    if abs(ahead) <= uncertain:
        return Finding("clock", "ok", f"as the API's, to within {span(uncertain)}")
    found = f"{span(abs(ahead))} {'ahead of' if ahead > 0 else 'behind'} the API's"
    off = abs(ahead) - uncertain
    if off <= _OFF:
        return Finding("clock", "ok", found)
    return Finding(
        "clock",
        "failed" if off > _FAR_OFF else "warning",
        found,
        "Have the clock set from the network (timedatectl set-ntp true, chrony, w32tm): the end "
        "of tokens, the freshness of webhooks and what has changed since a moment go by it.",
    )


def compare(looks: Sequence[Look]) -> tuple[float, float] | None:
    """Returns how many seconds this machine is ahead of the API, and how far off that may be.

    The API's time was some moment of the second that it told, and of the round trip: the truth is
    no further from what is returned than the second number. The shortest trip tells most.
    """
    told = [
        (look, at) for look in looks if (at := _date(look.headers)) is not None and look.took >= 0
    ]
    if not told:
        return None
    look, at = min(told, key=lambda pair: pair[0].took)
    return look.asked_at + look.took / 2 - (at + 0.5), 0.5 + look.took / 2


def timezone(zone: dt.tzinfo, now: float) -> Finding:
    """Returns the zone that the company's times without one are taken to be in."""
    local = dt.datetime.fromtimestamp(now, zone)
    name = getattr(zone, "key", None) or str(zone)
    return Finding(
        "timezone", "ok", f"{name}, where it is {local:%H:%M} (UTC{local.isoformat()[-6:]})"
    )


def _date(headers: Mapping[str, str]) -> float | None:
    try:
        return parsedate_to_datetime(headers["Date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return None
