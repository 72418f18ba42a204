"""SharedPolicies: which policy is the common one, agreed on by all processes."""

from __future__ import annotations

from visma_async.quota.policies import PolicyMap
from visma_async.redis.connection import RedisServer


class SharedPolicies:
    """A map of policies whose common ones are named by the process that learned them first.

    Without that, a process whose first call falls under a policy of its own would take it for
    the common one, and count in the wrong place.
    """

    def __init__(self, server: RedisServer, prefix: str) -> None:
        self._server = server
        self._key = f"{prefix}:policies"
        self._map = PolicyMap()
        self._agreed: dict[str, str] = {}

    def policy(self, service: str, route: str) -> str:
        """Returns the counter of the operation; "" for the common one."""
        return self._map.policy(service, route)

    def learn(self, service: str, route: str, named: str) -> None:
        """Notes the policy that an answer named."""
        self._map.learn(service, route, named)

    def name(self, service: str, policy: str) -> str:
        """Returns the name under which all processes know a counter."""
        return policy or self._agreed.get(service, "")

    async def agree(self, service: str) -> None:
        """Makes sure that the common policy is the one that all others go by.

        Raises:
            RedisAway: Redis cannot be asked.
        """
        if service in self._agreed:
            return
        ours = self._map.common(service)
        theirs = await self._server.first(self._key, service, ours)
        if theirs is not None:
            self._agreed[service] = theirs
            self._map.name_common(service, theirs)
