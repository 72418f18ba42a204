"""Where quota state lives: in this process, unless another limiter is given."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Protocol

import attrs

from visma_async.clock import Clock
from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.headers import Snapshot
from visma_async.quota.policies import PolicyMap
from visma_async.quota.usage import Standing


@attrs.frozen(cache_hash=True)  # it is looked up seven times in one call
class CounterKey:
    """Whom the server counts a call for.

    Attributes:
        service: `erp` or `salesorder`.
        client: The client id, or "" where only a token is known.
        company: The company or tenant id.
    """

    service: str
    client: str
    company: str


class Counter(Hashable, Protocol):
    """What the dispatcher asks of a bucket, wherever it lives. None of it waits.

    `Bucket` says what each method means.
    """

    def take(self, now: float, kept: float = 0.0) -> Lease | float:
        """Gives permission for one call, or the time at which to ask again."""
        ...

    def ready_at(self, now: float, kept: float = 0.0) -> float:
        """Returns `now` where a call may be sent, else when that may change by itself."""
        ...

    def fits_at(self, now: float, kept: float = 0.0, ahead: int = 0) -> float:
        """Returns when a call would fit if the calls on their way change nothing."""
        ...

    def answered(self, lease: Lease, now: float, snapshot: Snapshot | None) -> None:
        """Learns from an answer."""
        ...

    def refused(
        self, lease: Lease, now: float, snapshot: Snapshot | None, retry_after: float | None
    ) -> float:
        """Learns from a 429 and parks; returns until when."""
        ...

    def lost(self, lease: Lease) -> None:
        """The call went out and its answer never came."""
        ...

    def unsent(self, lease: Lease) -> None:
        """The call never reached the server."""
        ...

    def standing(self, now: float, kept: float = 0.0) -> Standing:
        """Returns the bucket as it stands."""
        ...


class Counters(Protocol):
    """The counters that one pool draws on."""

    def bucket(self, key: CounterKey, route: str) -> Counter:
        """Returns the bucket of the company's calls to this operation."""
        ...

    def learn_policy(self, key: CounterKey, route: str, snapshot: Snapshot) -> None:
        """Notes under which policy the server counted a call to this operation."""
        ...

    async def aclose(self) -> None:
        """Gives back what is held."""
        ...


class Limiter(Protocol):
    """Says where quota state lives."""

    def attach(self, quota: Quota, clock: Clock, wake: Callable[[CounterKey], None]) -> Counters:
        """Returns the counters for a pool.

        Args:
            quota: What is assumed of each counter until the server says.
            clock: Where time comes from.
            wake: To be called when a company's counter has changed by itself, so that its calls
                may go: news from another process.
        """
        ...


class LocalLimiter:
    """Keeps quota state in this process, for one pool."""

    def attach(self, quota: Quota, clock: Clock, wake: Callable[[CounterKey], None]) -> Counters:  # noqa: ARG002 - nobody else changes anything
        """Returns new counters."""
        return LocalCounters(quota)


class LocalCounters:
    """The buckets of one pool: one for each service, client, company and policy."""

    def __init__(self, quota: Quota) -> None:
        self._quota = quota
        self._buckets: dict[tuple[CounterKey, str], Bucket] = {}
        self._policies = PolicyMap()

    def bucket(self, key: CounterKey, route: str) -> Counter:
        """Returns the bucket of the company's calls to this operation."""
        where = key, self._policies.policy(key.service, route)
        found = self._buckets.get(where)
        if found is None:
            found = self._buckets[where] = Bucket(self._quota)
        return found

    def learn_policy(self, key: CounterKey, route: str, snapshot: Snapshot) -> None:
        """Notes under which policy the server counted a call to this operation."""
        self._policies.learn(key.service, route, snapshot.policy)

    async def aclose(self) -> None:
        """Nothing is held anywhere else."""
