"""Age: whether a delivery was sent just now, as far as its own, unsigned headers say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from visma_async.errors import StaleNotification
from visma_async.webhooks.moments import moment

FRESHNESS = 24 * 3600.0
"""Seconds: long enough for a sender that tries again to outlast a bad night of the receiver's."""


def check_age(headers: Mapping[str, str], freshness: float, now: float) -> None:
    """Lets pass what was sent within `freshness` seconds of now, and what says no time.

    Args:
        headers: By lower-case name.
        freshness: Seconds, either way: clocks differ.
        now: Unix time.

    Raises:
        StaleNotification: It was sent longer ago, or is further ahead.
    """
    sent = moment(headers.get("x-vwd-webhook-timestamp"))
    # A delivery that is tried again may keep the notification's own time.
    sent = sent or moment(headers.get("x-vwd-notification-timestamp"))
    if sent is None:
        return
    age = datetime.fromtimestamp(now, UTC) - sent
    if abs(age.total_seconds()) > freshness:
        off = timedelta(seconds=round(abs(age.total_seconds())))
        how = "old" if age > timedelta(0) else "ahead of the clock here"
        raise StaleNotification(
            f"The notification of {sent.isoformat(timespec='seconds')} is {off} {how}; at most "
            f"{timedelta(seconds=freshness)} is accepted."
        )
