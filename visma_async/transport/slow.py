"""Which operations take longer than a direct call may: some are known, others show it. Pure."""

from __future__ import annotations

KNOWN_SLOW = {
    "GET /v1/customer/balance": "the balance of every customer, in one answer without pages",
    "GET /v1/supplier/balance": "the balance of every supplier, in one answer without pages",
    "GET /v1/supplier/POBalance": "the open orders of every supplier, in one answer without pages",
}
"""Operations that are not even tried directly with `background="auto"`, and why.

The API's docs recommend the background for whatever takes more than four minutes, and name no
operation. These are computed for the whole company, and cannot be asked for in parts.
"""


class SlowOperations:
    """The operations that take too long for a direct call, as far as this pool knows."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    def cut_off(self, company: str, route: str) -> None:
        """Notes that the server did not answer a company's call in time."""
        self._seen.add((company, route))

    def __contains__(self, operation: tuple[str, str]) -> bool:
        """Whether a company's operation, by its route, is one of them."""
        return operation[1] in KNOWN_SLOW or operation in self._seen
