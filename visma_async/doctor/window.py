"""What is left of the window of calls, and whether others draw on it."""

from __future__ import annotations

from typing import Final

from visma_async.doctor.finding import Finding
from visma_async.doctor.seen import Look, Seen
from visma_async.doctor.span import span
from visma_async.errors import NoLicense, TransportError, Unauthorized
from visma_async.quota.headers import Snapshot, read_snapshot

_LITTLE: Final = 0.1
"""The share of a window below which little is left."""
_POLICIES: Final = {
    "6-fixed-window": (
        "that of the old base URL, which counts all companies of the application together",
        "It shrinks until the old base URL is shut down: use the new one.",
    ),
    "8-fixed-window": (
        "that of the old sales orders",
        "They are being shut down: use SalesOrders v3, company.salesorder_v3.",
    ),
}


def nearly_used_up(look: Look) -> bool:
    """Whether an answer says that little is left of the window."""
    told = read_snapshot(look.headers, look.asked_at)
    return told is not None and told.remaining < _LITTLE * told.limit


def window(seen: Seen) -> Finding:
    """Returns what is left of the window, and when it turns."""
    looks = [look for look in (seen.branches, seen.customers) if look is not None]
    if not looks or isinstance(looks[0].error, (TransportError, Unauthorized, NoLicense)):
        # What is told to somebody who is not let in is not the company's.
        return Finding("quota", "skipped", f"see {seen.culprit}")
    told = [
        (look, snapshot)
        for look in looks
        if (snapshot := read_snapshot(look.headers, look.asked_at)) is not None
    ]
    if (error := seen.failure("quota")) is not None:
        turns = f"; {_turns(told[-1][1])}" if told else ""
        return Finding(
            "quota",
            "failed",
            f"it is used up{turns}: {error.message}",
            "Come back when the window has turned, and see what else draws on it.",
        )
    if not told:
        return Finding(
            "quota",
            "ok",
            f"the API does not say what is left; {seen.assumed:,} calls are assumed",
            "What the company has can be set as quota in the profile, or VISMA_QUOTA.",
        )
    return _told(told)


def _told(told: list[tuple[Look, Snapshot]]) -> Finding:
    latest = told[-1][1]
    found = f"{latest.remaining:,} of {latest.limit:,} calls are left, {_turns(latest)}"
    advice: list[str] = []
    if latest.policy in _POLICIES:
        whose, what = _POLICIES[latest.policy]
        found += f"; the quota is {whose} ({latest.policy})"
        advice.append(what)
    if taken := _taken_by_others(told):
        found += f"; others took {taken:,} between two of our calls"
        advice.append(
            "See which other program uses the same client id for this company. Those that are "
            "yours can share the quota through Redis (redis_url)."
        )
    if latest.remaining < _LITTLE * latest.limit:
        advice.append("A job that starts now soon waits for the window to turn.")
    return Finding("quota", "warning" if advice else "ok", found, " ".join(advice) or None)


def _taken_by_others(told: list[tuple[Look, Snapshot]]) -> int:
    """Returns how many calls somebody else made between the first answer and the last."""
    (_, first), (look, last) = told[0], told[-1]
    turned = last.reset > first.reset + 1  # a second may be rounding
    if first is last or turned or first.policy != last.policy or first.limit != last.limit:
        return 0
    return max(0, first.remaining - last.remaining - look.calls)


def _turns(snapshot: Snapshot) -> str:
    return f"all again in {span(snapshot.reset)}"
