"""Window: what is known of one fixed window of the server. Pure."""

from __future__ import annotations

import math

import attrs

_EPSILON = 1e-6
"""What products of fractions may be off by."""
_A_BIT = 1e-3
"""By how much less than a call is kept when that call is free."""


def kept_of_a_window(share: float, limit: int) -> float:
    """Returns how many calls of a whole window are kept for others: one is always for everybody."""
    return min(share * limit, limit - 1)


def whole_calls(kept: float) -> int:
    """Returns the whole calls in what is kept: a part of one is of no use to anybody."""
    return math.floor(kept + _EPSILON)


@attrs.define(kw_only=True)
class Window:
    """A window of the server, as far as answers have told.

    Attributes:
        left: The lowest Remaining that its answers reported.
        left_as_of: When that was true, at the earliest.
        opened_at: A request sent later than this was counted in this window or a later one.
        ends_after: When it ends, at the earliest.
        ends: When it ends, at the latest.
        length: The longest Reset seen: the server's window is at least as long.
        guessed_from: The end of the window before, where this one is only believed to have begun.
    """

    left: int
    left_as_of: float
    opened_at: float
    ends_after: float
    ends: float
    length: float
    guessed_from: float | None = None

    def share_left(self, now: float) -> float:
        """Returns how much of the window is left, between 0 and 1."""
        return min(1.0, max(0.0, (self.ends - now) / self.length)) if self.length else 0.0

    def fits_at(self, over: int, available: int, kept: float, limit: int) -> float:
        """Returns when the call fits before which `over` calls go that do not fit now.

        Args:
            over: How many.
            available: What is left for all calls.
            kept: How many calls of a whole window are kept for others.
            limit: Calls in a window.
        """
        if not over and available >= 1 and kept:
            # What is kept shrinks with the window: it frees this call before the end.
            return self.ends - (available - _A_BIT) * self.length / kept
        return self.ends + over // (limit - whole_calls(kept)) * self.length

    def narrow(self, ends_after: float, ends: float) -> None:
        """Takes in another answer's word for when the window ends."""
        self.ends_after = max(self.ends_after, ends_after)
        self.ends = max(self.ends_after, min(self.ends, ends))
