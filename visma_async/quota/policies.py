"""Which counter of the server a call to an operation falls under: learned from the answers. Pure.

Which operations are counted by themselves is nowhere published. All calls begin under the common
counter of their service, whose name is the first that an answer gives; an operation whose answers
name another one is counted there from then on.
"""

from __future__ import annotations

COMMON = ""
"""What the common counter is called before, and after, its name is known."""


class PolicyMap:
    """The policy of each operation, as far as answers have told."""

    def __init__(self) -> None:
        self._common: dict[str, str] = {}
        self._own: dict[tuple[str, str], str] = {}

    def policy(self, service: str, route: str) -> str:
        """Returns the counter of the operation; `COMMON` unless it is known to have its own."""
        return self._own.get((service, route), COMMON)

    def learn(self, service: str, route: str, named: str) -> str:
        """Notes the policy that an answer named, and returns the counter that it stands for."""
        if named == self._common.setdefault(service, named):
            self._own.pop((service, route), None)
            return COMMON
        self._own[service, route] = named
        return named

    def common(self, service: str) -> str | None:
        """Returns the name of the common counter of a service; None before the first answer."""
        return self._common.get(service)

    def name_common(self, service: str, named: str) -> None:
        """Takes over the name that the common counter has for others."""
        self._common[service] = named
