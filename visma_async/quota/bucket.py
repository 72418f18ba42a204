"""Bucket: the token bucket of one company, kept true to the server's fixed window. Pure.

The server counts calls in fixed windows and tells with every answer how many are left and when
the window ends. What may be sent is therefore

    left - calls on their way that the newest answer may not have counted yet

where `left` is the lowest Remaining that this window's answers reported. It never rises within a
window, so a late or overtaken answer cannot make the bucket believe in calls that are spent.

Until the first answer of a window its state is a guess (other programs spend the same quota, and
the window may turn later than it seemed). So one call goes ahead; if it is slow, a further one
every second, so that a slow endpoint does not hold up the rest.

A server that sends no such headers is never sent more than the assumed quota in any window's
length: a log of the calls takes the window's place. When one of them was counted is not told; it
was at the latest when its answer came.

A share of the window can be kept for urgent calls. What is kept shrinks evenly to nothing towards
the window's end: at any moment the urgent calls have their share of the time that is left, and
nothing of it is wasted.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from itertools import chain, islice

import attrs

from visma_async.quota.allowance import Quota
from visma_async.quota.headers import Snapshot
from visma_async.quota.usage import Standing
from visma_async.quota.window import Window, kept_of_a_window, whole_calls

_SETTLED = 5.0
"""Seconds after which a call on its way is taken as counted: the gateway counts on arrival."""
_FORGOTTEN = 300.0
"""Seconds after which no late answer can throw doubt on that again."""
_PROBE_EVERY = 1.0
_ROUNDING = 1.0
"""Reset comes in whole seconds."""
_LONG = 120.0
"""Seconds of a window beside which one more is nothing: it is waited, whichever way they round."""
_BACKOFF = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Seconds to park after a 429 that names no time, by how many came in a row."""


@attrs.define(eq=False)
class Lease:
    """One call's share of a bucket, from the permission to the answer.

    Attributes:
        taken_at: When it was given.
        sent_at: When the request went out; None until then.
    """

    taken_at: float
    sent_at: float | None = None


class Bucket:
    """The calls that may be sent under one counter of the server.

    Every method takes the time from outside, in seconds of a clock that never goes back.
    """

    def __init__(self, quota: Quota) -> None:
        self._quota = quota
        self._limit = quota.calls
        self._window: Window | None = None
        self._log: OrderedDict[Lease, float] = OrderedDict()
        self._out: set[Lease] = set()
        self._missing: set[Lease] = set()
        self._guessing_since: float | None = -math.inf
        self._slack = 0.0
        self._parked_until = -math.inf
        self._refusals = 0

    @property
    def guessing(self) -> bool:
        """Whether no answer has told yet what this window holds."""
        return self._guessing_since is not None

    def take(self, now: float, kept: float = 0.0) -> Lease | float:
        """Gives permission for one call, or the time at which to ask again.

        The time is infinite where only an answer to a call on its way can change things.

        Args:
            now: The time.
            kept: The share of the window that this call must leave to others; 0 for urgent ones.
        """
        ready_at = self.ready_at(now, kept)
        if ready_at > now:
            return ready_at
        lease = Lease(now)
        self._out.add(lease)
        if self._window is None:
            self._log[lease] = now
        return lease

    def ready_at(self, now: float, kept: float = 0.0) -> float:
        """Returns `now` where a call may be sent, else when that may change by itself."""
        fits_at = self.fits_at(now, kept)
        if self._guessing_since is None or (fits_at > now and not self._blind(now)):
            return fits_at
        probes = [lease.taken_at for lease in self._out if lease.taken_at >= self._guessing_since]
        return max(now, min(probes) + len(probes) * _PROBE_EVERY) if probes else now

    def fits_at(self, now: float, kept: float = 0.0, ahead: int = 0) -> float:
        """Returns when a call would fit if the calls on their way change nothing.

        Args:
            now: The time.
            kept: The share of the window that this call must leave to others.
            ahead: How many calls are served before it.
        """
        if now < self._parked_until:
            return self._parked_until
        self._turn(now)
        available = self._available(now)
        spare = available - whole_calls(self._kept_back(now, kept))
        if spare > ahead:
            return now
        over = ahead - max(0, spare)
        if self._window is None:
            return self._log_frees(now, over, kept)
        return self._window.fits_at(
            over, available, kept_of_a_window(kept, self._limit), self._limit
        )

    def answered(self, lease: Lease, now: float, snapshot: Snapshot | None) -> None:
        """Learns from an answer; `now` is when its headers arrived."""
        self._out.discard(lease)
        self._refusals = 0
        self._counted(lease, now)
        self._learn(lease, now, snapshot)

    def refused(
        self, lease: Lease, now: float, snapshot: Snapshot | None, retry_after: float | None
    ) -> float:
        """Learns from a 429 and parks; returns until when."""
        self._out.discard(lease)
        self._counted(lease, now)
        self._learn(lease, now, snapshot)
        wait = retry_after
        if wait is None and snapshot is not None and snapshot.remaining == 0:
            wait = snapshot.reset + self._slack
        if wait is None:
            wait = _BACKOFF[min(self._refusals, len(_BACKOFF) - 1)]
        self._refusals += 1
        self._parked_until = max(self._parked_until, now + wait)
        self._guessing_since = now
        return self._parked_until

    def lost(self, lease: Lease) -> None:
        """The call went out and its answer never came: it may have been counted."""
        self._out.discard(lease)
        if self._window is not None or self.guessing:
            self._missing.add(lease)

    def unsent(self, lease: Lease) -> None:
        """The call never reached the server: its share goes back."""
        self._out.discard(lease)
        self._log.pop(lease, None)

    def standing(self, now: float, kept: float = 0.0) -> Standing:
        """Returns the bucket as it stands."""
        self._turn(now)
        window = self._window
        available = max(0, self._available(now))
        return Standing(
            limit=self._limit,
            remaining=available,
            reserved=min(available, whole_calls(self._kept_back(now, kept))),
            resets_in=None if window is None else max(0.0, window.ends - now),
            known=window is not None,
        )

    def _blind(self, now: float) -> bool:
        """Whether a window has only been guessed, and no call is on its way that will tell of it.

        Then one more may ask, even where the calls that were lost may have used all of it.
        """
        guessed = self._window is not None and self._window.guessed_from is not None
        return guessed and not self._out and now >= self._parked_until

    def _available(self, now: float) -> int:
        window = self._window
        if window is not None:
            settled = window.left_as_of - _SETTLED
            if self._missing:
                forgotten = window.left_as_of - _FORGOTTEN
                self._missing = {x for x in self._missing if _uncounted(x, forgotten)}
            return window.left - sum(
                _uncounted(lease, settled) for lease in chain(self._out, self._missing)
            )
        while self._log and next(iter(self._log.values())) <= now - self._quota.per:
            self._log.popitem(last=False)
        return self._quota.calls - len(self._log)

    def _kept_back(self, now: float, kept: float) -> float:
        if not kept:
            return 0.0
        window = self._window
        return kept_of_a_window(kept, self._limit) * (
            1.0 if window is None else window.share_left(now)
        )

    def _log_frees(self, now: float, over: int, kept: float) -> float:
        """Returns when the log has room for one more call than `over`."""
        usable = self._limit - whole_calls(kept_of_a_window(kept, self._limit))
        rounds, index = divmod(over, usable)
        # Where urgent calls have used what others must leave, more than one has to expire.
        index += max(0, len(self._log) - usable)
        counted_at = next(islice(self._log.values(), index, None), now)
        return counted_at + self._quota.per * (rounds + 1)

    def _counted(self, lease: Lease, now: float) -> None:
        """Notes that the call may have been counted as late as now."""
        if lease in self._log:
            self._log[lease] = now
            self._log.move_to_end(lease)

    def _turn(self, now: float) -> None:
        window = self._window
        if window is None or now < window.ends:
            return
        # Nobody has said so yet: the first answer of the new window will.
        self._guessing_since = now
        self._window = Window(
            left=self._limit,
            left_as_of=now,
            opened_at=now,
            ends_after=now,
            ends=now + max(self._quota.per, window.length),
            length=window.length,
            guessed_from=window.ends,
        )

    def _learn(self, lease: Lease, now: float, snapshot: Snapshot | None) -> None:
        window = self._window
        if snapshot is None:
            if window is None:
                self._guessing_since = None
            else:
                self._missing.add(lease)
            return
        if snapshot.reset == 0:
            # Only a server that rounds down says 0 within the window.
            self._slack = _ROUNDING
        sent_at = lease.taken_at if lease.sent_at is None else lease.sent_at
        # The server wrote its answer at some time between the two.
        ends_after = sent_at + snapshot.reset - _ROUNDING
        length = snapshot.reset if window is None else max(window.length, snapshot.reset)
        ends = now + snapshot.reset + (_ROUNDING if length >= _LONG else self._slack)
        if window is None:
            self._open(snapshot, sent_at, ends_after, ends)
        elif window.guessed_from is not None:
            if ends_after >= window.guessed_from:
                self._open(snapshot, sent_at, ends_after, ends)
            elif sent_at >= window.opened_at:
                # The window had not turned: the server rounds its seconds down.
                self._slack = _ROUNDING
                ends = now + snapshot.reset + _ROUNDING
                self._open(snapshot, sent_at, ends_after, ends)
        elif ends_after >= window.ends or (
            ends <= window.ends_after and sent_at >= window.opened_at
        ):
            # A later window; or one that was never as was said, by an answer asked for since.
            self._open(snapshot, sent_at, ends_after, ends)
        elif ends > window.ends_after:
            window.narrow(ends_after, ends)
            if snapshot.remaining <= window.left:
                # An answer that tells of less was counted later, whenever it was asked for.
                window.left_as_of = max(window.left_as_of, sent_at)
                window.left = snapshot.remaining
            self._guessing_since = None

    def _open(self, snapshot: Snapshot, sent_at: float, ends_after: float, ends: float) -> None:
        window = self._window
        # One that was never as was said was never as long as was said, either.
        known = window.length if window is not None and ends > window.ends_after else 0.0
        self._window = Window(
            left=snapshot.remaining,
            left_as_of=sent_at,
            opened_at=max(sent_at, ends - snapshot.reset),
            ends_after=ends_after,
            ends=ends,
            length=max(known, snapshot.reset),
        )
        self._limit = snapshot.limit
        self._guessing_since = None
        self._log.clear()


def _uncounted(lease: Lease, settled: float) -> bool:
    return lease.sent_at is None or lease.sent_at > settled
