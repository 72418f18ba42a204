"""RedisLimiter: one quota for any number of processes and machines."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal, NoReturn

import attrs
from attrs import validators

from visma_async.clock import Clock
from visma_async.quota.allowance import Quota
from visma_async.quota.headers import Snapshot
from visma_async.quota.limiter import Counter, CounterKey, Counters
from visma_async.redis.connection import RedisServer, place_of
from visma_async.redis.counter import SharedCounter
from visma_async.redis.policies import SharedPolicies
from visma_async.redis.presence import Presence


@attrs.frozen(repr=False)
class RedisLimiter:
    """Keeps quota state in Redis, so that any number of processes share each company's quota.

        VismaNet(auth, limiter=RedisLimiter("redis://localhost:6379/0"))

    A process asks Redis for a few calls at a time (at most 5), and tells it what the answers
    said. One that crashes takes those with it, until the server's answers show that they were not
    sent. Redis' clock is the only one that matters; it has to keep real time.

    Attributes:
        url: `redis://`, `rediss://` (TLS) or `unix://`. Redis 6 or newer, or Valkey.
        when_away: What happens while Redis cannot be reached: with `share`, calls go on under
            `away_share` of the quota in each process; with `stop`, they raise `ConnectionFailed`.
        away_share: The share of the quota that each process spends on its own meanwhile. Choose it
            so that all processes together stay below 1.
        prefix: What the keys in Redis begin with.
    """

    url: str = attrs.field(validator=validators.instance_of(str))
    when_away: Literal["share", "stop"] = attrs.field(
        default="share", kw_only=True, validator=validators.in_(("share", "stop"))
    )
    away_share: float = attrs.field(
        default=0.05, kw_only=True, validator=[validators.gt(0), validators.le(1)]
    )
    prefix: str = attrs.field(default="visma_async", kw_only=True)

    def __repr__(self) -> str:
        return f"RedisLimiter({place_of(self.url)!r})"

    def __reduce__(self) -> NoReturn:
        # Its address may hold a password.
        raise TypeError(
            "A RedisLimiter does not pickle: let the other process make one of its own environment."
        )

    def attach(self, quota: Quota, clock: Clock, wake: Callable[[CounterKey], None]) -> Counters:
        """Returns the counters for a pool."""
        return SharedCounters(self, quota, clock, wake)


class SharedCounters:
    """The counters in Redis that one pool draws on."""

    def __init__(
        self,
        limiter: RedisLimiter,
        quota: Quota,
        clock: Clock,
        wake: Callable[[CounterKey], None],
    ) -> None:
        self._limiter = limiter
        self._quota = quota
        self._clock = clock
        self._wake = wake
        self._server = RedisServer(limiter.url)
        self._presence = Presence(
            self._server.place, limiter.away_share if limiter.when_away == "share" else None
        )
        self._policies = SharedPolicies(self._server, limiter.prefix)
        self._counters: dict[tuple[CounterKey, str], SharedCounter] = {}

    def bucket(self, key: CounterKey, route: str) -> Counter:
        """Returns the counter of the company's calls to this operation."""
        where = key, self._policies.policy(key.service, route)
        found = self._counters.get(where)
        if found is None:
            found = self._counters[where] = self._new(*where)
        return found

    def learn_policy(self, key: CounterKey, route: str, snapshot: Snapshot) -> None:
        """Notes under which policy the server counted a call to this operation."""
        self._policies.learn(key.service, route, snapshot.policy)

    async def aclose(self) -> None:
        """Gives back what is held, and closes the connections."""
        await asyncio.gather(*(counter.aclose() for counter in self._counters.values()))
        await self._server.aclose()

    def _new(self, key: CounterKey, policy: str) -> SharedCounter:
        whose = f"{key.service}:{key.client}:{key.company}"

        def redis_key() -> str:
            # The braces keep a counter's keys on one node of a cluster.
            name = self._policies.name(key.service, policy)
            return f"{self._limiter.prefix}:quota:{{{whose}:{name}}}"

        return SharedCounter(
            self._server,
            key=redis_key,
            before=lambda: self._policies.agree(key.service),
            quota=self._quota,
            clock=self._clock,
            wake=lambda: self._wake(key),
            presence=self._presence,
        )
