"""Guards against two rules that the API once had, and may still have: not too often the same. Pure.

The old gateway refused the same request more than five times a minute, and a request that had
failed with a 4xx twice within five minutes. Nobody has said whether they survived the change of
gateways, so nothing is held back unless it is asked for.
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Hashable

import attrs
from attrs import validators

from visma_async.errors import ApiError

_ON_ITS_WAY = 1.0
"""Seconds within which a request is counted after it was sent: the server's time begins then."""
_COUNT = [validators.instance_of(int), validators.ge(1)]


@attrs.frozen(kw_only=True)
class Guards:
    """How often the same request may be sent to the same company, and how often it may fail.

    Requests are the same where method, address and body are.

    Attributes:
        same: How often it is sent at most within `same_within`; further ones wait.
        same_within: Seconds.
        failures: After how many failures (4xx) within `failures_within` it is not sent any more:
            the last error is raised again instead.
        failures_within: Seconds.
    """

    same: int = attrs.field(default=5, validator=_COUNT)
    same_within: float = attrs.field(default=60.0, validator=validators.gt(0))
    failures: int = attrs.field(default=2, validator=_COUNT)
    failures_within: float = attrs.field(default=300.0, validator=validators.gt(0))


class GuardedRequests:
    """What was sent lately, and how it went."""

    def __init__(self, guards: Guards) -> None:
        self._guards = guards
        self._memory: OrderedDict[Hashable, _Remembered] = OrderedDict()
        self._forget_after = max(guards.same_within, guards.failures_within)

    def __len__(self) -> int:
        return len(self._memory)

    def may_go_at(self, request: Hashable) -> float:
        """Returns the time from which on the request may be sent; -inf where nothing forbids it."""
        known = self._memory.get(request)
        if known is None or len(known.sent) < self._guards.same:
            return -math.inf
        return known.sent[0] + self._guards.same_within + _ON_ITS_WAY

    def refusal(self, request: Hashable, now: float) -> ApiError | None:
        """Returns the error that the request has met too often; None where it may be sent."""
        known = self._memory.get(request)
        if known is None or len(known.failed) < self._guards.failures:
            return None
        too_long_ago = known.failed[0] <= now - self._guards.failures_within
        return None if too_long_ago else known.error

    def sent(self, request: Hashable, now: float) -> None:
        """Notes that the request goes out."""
        known = self._memory.pop(request, None)
        if known is None:
            known = _Remembered(self._guards)
        known.sent.append(now)
        self._memory[request] = known
        self._forget(now - self._forget_after)

    def succeeded(self, request: Hashable) -> None:
        """Notes that the request was answered well: earlier failures say nothing any more."""
        known = self._memory.get(request)
        if known is not None:
            known.failed.clear()
            known.error = None

    def failed(self, request: Hashable, now: float, error: ApiError) -> None:
        """Notes that the request was refused."""
        known = self._memory.get(request)
        if known is not None:
            known.failed.append(now)
            known.error = error

    def _forget(self, before: float) -> None:
        while self._memory:
            request, known = next(iter(self._memory.items()))
            if known.sent[-1] > before:
                return
            del self._memory[request]


class _Remembered:
    """One request: when it was last sent and refused, and with what error."""

    __slots__ = ("error", "failed", "sent")

    def __init__(self, guards: Guards) -> None:
        self.sent: deque[float] = deque(maxlen=guards.same)
        self.failed: deque[float] = deque(maxlen=guards.failures)
        self.error: ApiError | None = None
