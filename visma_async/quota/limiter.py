"""Where quota state lives: in this process, unless another limiter is given."""

from __future__ import annotations

from typing import Protocol

import attrs

from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket
from visma_async.quota.headers import Snapshot


@attrs.frozen
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


class Limiter(Protocol):
    """Hands out the bucket under which a call is counted, and learns which one that is."""

    def bucket(self, key: CounterKey, route: str) -> Bucket:
        """Returns the bucket of the company's calls to this operation."""
        ...

    def learn_policy(self, key: CounterKey, route: str, snapshot: Snapshot) -> None:
        """Notes under which policy the server counted a call to this operation."""
        ...


class LocalLimiter:
    """Keeps the buckets of this process.

    There is one per service, client, company and policy. Which operations fall under which policy
    is nowhere published: all begin in the company's common bucket, and move to that of the policy
    that their answers name.
    """

    def __init__(self, quota: Quota) -> None:
        self._quota = quota
        self._buckets: dict[tuple[CounterKey, str], Bucket] = {}
        self._policies: dict[tuple[str, str], str] = {}
        self._common: dict[str, str] = {}

    def bucket(self, key: CounterKey, route: str) -> Bucket:
        """Returns the bucket of the company's calls to this operation."""
        policy = self._policies.get((key.service, route)) or self._common.get(key.service, "")
        return self._of(key, policy)

    def learn_policy(self, key: CounterKey, route: str, snapshot: Snapshot) -> None:
        """Notes under which policy the server counted a call to this operation."""
        known = self._policies.get((key.service, route))
        if known == snapshot.policy:
            return
        if key.service not in self._common:
            # The bucket that every call began in becomes that of the first policy named.
            self._common[key.service] = snapshot.policy
            for counter, policy in list(self._buckets):
                if counter.service == key.service and policy == "":
                    self._buckets[counter, snapshot.policy] = self._buckets.pop((counter, ""))
        self._policies[key.service, route] = snapshot.policy

    def _of(self, key: CounterKey, policy: str) -> Bucket:
        found = self._buckets.get((key, policy))
        if found is None:
            found = self._buckets[key, policy] = Bucket(self._quota)
        return found
