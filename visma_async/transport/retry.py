"""The retry plan: what may be sent again, and after how long. Pure.

Nothing is sent twice unless that is harmless: a read, a write that provably never reached the
server, or a call that was refused with 429.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import attrs
from attrs import validators

_TRANSIENT = frozenset({408, 502, 503, 504})
_REFUSALS = 20
"""429s in a row after which a call is given up: a wait that never ends is not a wait."""


@attrs.frozen(kw_only=True)
class Retry:
    """When a call is sent again.

    Attributes:
        attempts: How often a call is sent at most, the first time included. 1 switches repeats
            off, those after a 429 too; otherwise a 429 does not count, since it is only a wait.
        budget: Seconds that the pauses between attempts may add up to.
        first_pause: The upper bound of the first pause in seconds; each further one may be twice
            as long. The pause itself is drawn evenly between 0 and the bound (full jitter), so
            that the clients of a server that failed do not come back all at once.
        longest_pause: The bound that is never exceeded.
    """

    attempts: int = attrs.field(
        default=4, validator=[validators.instance_of(int), validators.ge(1)]
    )
    budget: float = attrs.field(default=60.0, validator=validators.ge(0))
    first_pause: float = attrs.field(default=0.5, validator=validators.ge(0))
    longest_pause: float = attrs.field(default=20.0, validator=validators.ge(0))


class Failure(Enum):
    """How an attempt ended without a complete answer."""

    UNSENT = "unsent"
    """The request provably never reached the server."""
    UNTRUSTED = "untrusted"
    """Nothing was sent, and trying again will not help: the server's certificate is refused."""
    LOST = "lost"
    """The request went out, or may have; no complete answer came."""
    STALE = "stale"
    """The same on a connection kept from an earlier call, before any byte of an answer: most
    likely the server had just closed it, but that cannot be told."""

    @property
    def sent(self) -> bool:
        """Whether the server may have got the request."""
        return self in {Failure.LOST, Failure.STALE}


@attrs.frozen
class Tried:
    """What has been tried so far in one call.

    Attributes:
        attempts: Requests sent, those refused with 429 not counted.
        refusals: Those refused with 429.
        paused: Seconds spent in pauses between attempts.
    """

    attempts: int = 0
    refusals: int = 0
    paused: float = 0.0


def pause_before_retry(
    retry: Retry,
    tried: Tried,
    outcome: Failure | int,
    *,
    safe: bool,
    retry_after: float | None,
    random: Callable[[], float],
) -> float | None:
    """Returns the seconds to pause before the request is sent again; None to give up.

    Args:
        retry: The bounds.
        tried: What has been tried, the attempt just made included.
        outcome: How that ended: an HTTP status or a failure.
        safe: Whether sending the request twice changes nothing.
        retry_after: What the answer's Retry-After asked for, in seconds.
        random: Gives numbers in [0, 1).
    """
    if outcome == 429:
        # The quota's own wait covers this: the company is parked until the server allows more.
        return 0.0 if retry.attempts > 1 and tried.refusals < _REFUSALS else None
    if not _may_repeat(outcome, tried, safe=safe) or tried.attempts >= retry.attempts:
        return None
    if outcome is Failure.STALE:
        # The server is well, as far as is known: it is the connection that was old.
        return 0.0
    bound = min(retry.longest_pause, retry.first_pause * 2 ** (tried.attempts - 1))
    pause = max(bound * random(), retry_after or 0.0)
    return pause if tried.paused + pause <= retry.budget else None


def _may_repeat(outcome: Failure | int, tried: Tried, *, safe: bool) -> bool:
    if outcome is Failure.UNSENT:
        return True
    if isinstance(outcome, Failure):
        return safe and outcome.sent
    # A 500 is now and then a hiccup, and often a bug that the same request meets every time.
    return safe and (outcome in _TRANSIENT or (outcome == 500 and tried.attempts == 1))
