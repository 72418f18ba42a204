"""Presence: whether Redis can be reached, said once each time that it changes."""

from __future__ import annotations

import logging

from visma_async.errors import ConnectionFailed, VismaNetError

log = logging.getLogger("visma_async.quota")

_PAUSES = (0.5, 1.0, 2.0, 5.0)
"""Seconds between attempts to reach it, by how many failed."""


class Presence:
    """What one pool knows of its Redis.

    Attributes:
        away_share: The share of the quota to spend while it is away; None to stop.
    """

    def __init__(self, place: str, away_share: float | None) -> None:
        self._place = place
        self._failures = 0
        self._retry_at = 0.0
        self._reason = ""
        self.away_share = away_share

    @property
    def away(self) -> bool:
        """Whether the last attempt to reach it failed."""
        return self._failures > 0

    def retry_in(self, now: float) -> float:
        """Returns the seconds until it is to be tried again; 0 while it is there."""
        return max(0.0, self._retry_at - now) if self.away else 0.0

    def failed(self, now: float, reason: str) -> None:
        """Notes that it did not answer."""
        if not self.away:
            self._reason = reason
            what = (
                f"calls go on under {self.away_share:.1%} of the quota in this process"
                if self.away_share is not None
                else "calls are refused"
            )
            log.warning("Redis is away (%s): until it is back, %s", reason, what)
        self._retry_at = now + _PAUSES[min(self._failures, len(_PAUSES) - 1)]
        self._failures += 1

    def answered(self) -> None:
        """Notes that it answered."""
        if self.away:
            log.warning("Redis is back (%s): the quota is shared again", self._place)
        self._failures = 0

    def error(self) -> VismaNetError:
        """Returns what a call is refused with while it is away."""
        return ConnectionFailed(
            f"The quota is shared through Redis, which cannot be reached ({self._reason}).",
            advice="Nothing was sent. Bring Redis back, or use RedisLimiter(when_away='share').",
        )
