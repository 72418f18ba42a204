"""View: what Redis said of a counter, in this process' own time. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import attrs

from visma_async.quota.headers import Snapshot
from visma_async.quota.usage import Standing
from visma_async.quota.window import Window, kept_of_a_window, whole_calls
from visma_async.redis.stock import Kind

_ASK_AGAIN = 5.0
"""Seconds after which to ask again for what others may have given back."""
_NEWS = 0.05
"""Seconds after which to ask what the first answer of a window has told another process."""


@attrs.frozen(kw_only=True)
class View:
    """A counter as Redis last described it.

    Attributes:
        limit: Calls in a window.
        available: Calls that nobody has been given.
        parked_until: Nothing is sent before this.
        guessing: Whether the first answer of the window is still awaited, by whichever process.
        window: When it ends; None where no answer has told.
        per: Seconds after which a call is forgotten where there is no window.
        one_fits_at: When one more call of each kind fits.
        ask_at: From when on to ask again for tokens of each kind.
    """

    limit: int
    available: int
    parked_until: float
    guessing: bool
    window: Window | None
    per: float
    one_fits_at: Mapping[Kind, float]
    ask_at: Mapping[Kind, float]

    @classmethod
    def read(cls, reply: Mapping[str, Any], asked: float, per: float, guesses: int) -> View:
        """Returns the view that a reply gives.

        Args:
            reply: What Redis said.
            asked: When it was asked.
            per: The window's length that is assumed.
            guesses: How many replies in a row had to guess.
        """
        ends = asked + reply["ends_in"] if "ends_in" in reply else None
        longest = min(_ASK_AGAIN, _NEWS * 1.5 ** (guesses - 1)) if guesses else _ASK_AGAIN
        available = max(0, int(reply["available"]))
        return cls(
            limit=int(reply["limit"]),
            available=available,
            parked_until=asked + reply["parked_for"] if reply["parked_for"] else -math.inf,
            guessing=reply["guessing"],
            window=None if ends is None else _window(available, asked, ends, reply["length"]),
            per=per,
            one_fits_at={
                "urgent": asked + reply["urgent_fits_in"],
                "bulk": asked + reply["bulk_fits_in"],
            },
            ask_at={
                "urgent": asked + min(reply["urgent_wait"], longest),
                "bulk": asked + min(reply["bulk_wait"], longest),
            },
        )

    def parked(self, until: float) -> View:
        """Returns the view after a 429."""
        until = max(until, self.parked_until)
        return attrs.evolve(self, parked_until=until, ask_at={"urgent": until, "bulk": until})

    def seen(self, snapshot: Snapshot, now: float) -> View:
        """Returns the view after an answer that Redis has not been told of yet."""
        remaining, window = snapshot.remaining, self.window
        if window is None or now >= window.ends:
            window = _window(remaining, now, now + snapshot.reset, snapshot.reset)
        else:
            remaining = min(remaining, self.available)
        return attrs.evolve(self, limit=snapshot.limit, available=remaining, window=window)

    def fits_at(self, now: float, kept: float, ahead: int, held: int) -> float:
        """Returns when a call would fit; see `Bucket.fits_at`. `held`: tokens of this process."""
        if now < self.parked_until:
            return self.parked_until
        window = self.window
        if window is None:
            if held > ahead:
                return now
            one = max(now, self.one_fits_at["bulk" if kept else "urgent"])
            return one if self.available > ahead else one + ahead // self.limit * self.per
        if now >= window.ends:
            return now
        available = self.available + held
        kept_of_all = kept_of_a_window(kept, self.limit)
        spare = available - whole_calls(kept_of_all * window.share_left(now))
        if spare > ahead:
            return now
        return window.fits_at(ahead - max(0, spare), available, kept_of_all, self.limit)

    def standing(self, now: float, kept: float, held: int) -> Standing:
        """Returns the counter as it stands."""
        window = self.window
        available = self.available + held
        if window is not None and now >= window.ends:
            available = self.limit
        share = 1.0 if window is None else window.share_left(now)
        back = whole_calls(kept_of_a_window(kept, self.limit) * share)
        return Standing(
            limit=self.limit,
            remaining=available,
            reserved=min(available, back),
            resets_in=None if window is None else max(0.0, window.ends - now),
            known=window is not None,
        )


def _window(left: int, now: float, ends: float, length: float) -> Window:
    return Window(
        left=left, left_as_of=now, opened_at=now, ends_after=ends, ends=ends, length=length
    )
