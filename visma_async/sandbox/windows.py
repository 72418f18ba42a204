"""Windows: how many calls are left until a fixed moment, and the headers that tell it."""

from __future__ import annotations

import math
from collections import deque
from typing import Literal

import attrs

Reset = Literal["seconds", "epoch"]
Rounding = Literal["ceil", "floor", "exact"]

STANDARD = "4-fixed-window"
OLD_BASE = "6-fixed-window"
SALES_ORDER = "8-fixed-window"


@attrs.frozen
class Policy:
    """So many calls in every window.

    Attributes:
        name: What X-RateLimit-Policy says.
        calls: None for no limit, and no headers.
        window: Seconds; windows begin at whole multiples of it on the sandbox's clock.
    """

    name: str
    calls: int | None
    window: float


@attrs.frozen
class Count:
    """What one call found: whether it may pass, and what is left after it."""

    policy: Policy
    allowed: bool
    remaining: int
    ends: float
    now: float

    @property
    def wait(self) -> float:
        """Seconds until the window turns."""
        return max(0.0, self.ends - self.now)


Key = tuple[str, str, str, str]
"""Service, client, company, policy."""


class Windows:
    """Counts calls per key. The caller says what time it is."""

    def __init__(self) -> None:
        self._used: dict[Key, tuple[int, int]] = {}

    def take(self, key: Key, policy: Policy, now: float, calls: int = 1) -> Count:
        """Count a call that arrived; a refused one costs nothing."""
        if policy.calls is None:
            return Count(policy, True, 0, now, now)
        turn, used = self._now(key, policy, now)
        allowed = used + calls <= policy.calls
        if allowed:
            used += calls
        self._used[key] = (turn, used)
        return Count(policy, allowed, policy.calls - used, (turn + 1) * policy.window, now)

    def look(self, key: Key, policy: Policy, now: float) -> Count:
        """What is left, counting nothing."""
        if policy.calls is None:
            return Count(policy, True, 0, now, now)
        turn, used = self._now(key, policy, now)
        return Count(
            policy, used < policy.calls, policy.calls - used, (turn + 1) * policy.window, now
        )

    def _now(self, key: Key, policy: Policy, now: float) -> tuple[int, int]:
        turn = math.floor(now / policy.window)
        then, used = self._used.get(key, (turn, 0))
        return turn, used if then == turn else 0


def headers(
    count: Count, *, reset: Reset = "seconds", rounding: Rounding = "ceil"
) -> dict[str, str]:
    """The four headers, and Retry-After for a call that was refused."""
    if count.policy.calls is None:
        return {}
    told = count.wait if reset == "seconds" else count.ends
    result = {
        "X-RateLimit-Limit": str(count.policy.calls),
        "X-RateLimit-Remaining": str(count.remaining),
        "X-RateLimit-Reset": _rounded(told, rounding),
        "X-RateLimit-Policy": count.policy.name,
    }
    if not count.allowed:
        result["Retry-After"] = str(max(1, math.ceil(count.wait)))
    return result


def _rounded(seconds: float, rounding: Rounding) -> str:
    if rounding == "ceil":
        return str(math.ceil(seconds))
    if rounding == "floor":
        return str(math.floor(seconds))
    return f"{seconds:.3f}"


class Repeats:
    """The historic limits: something may happen so often within so many seconds."""

    def __init__(self, times: int, seconds: float) -> None:
        self._times = times
        self._seconds = seconds
        self._seen: dict[object, deque[float]] = {}

    def full(self, what: object, now: float) -> float | None:
        """Seconds until it may happen again, or None when it may now."""
        seen = self._seen.get(what)
        while seen and seen[0] <= now - self._seconds:
            seen.popleft()
        if seen is None or len(seen) < self._times:
            return None
        return seen[0] + self._seconds - now

    def note(self, what: object, now: float) -> None:
        """It happened."""
        self._seen.setdefault(what, deque(maxlen=self._times)).append(now)
