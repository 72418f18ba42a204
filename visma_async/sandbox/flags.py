"""Flags: for whom the ERP raises notifications at all: "Webhook notification" on a card or class.

The flag is ticked on a screen of the ERP; no operation tells it. It carries over to the documents
of a customer or supplier. Here everybody has it, until a test says who has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from visma_async.sandbox.company import Company

FLAGGED = ("customer", "supplier", "inventory")
_PARTIES = ("customer", "supplier")


class Flags:
    """Who has the flag, in every company."""

    def __init__(self) -> None:
        self._ticked: dict[tuple[str, str], frozenset[str]] = {}

    def tick(self, company: str, store: str, keys: Collection[str]) -> None:
        """From now on these have it, and no others of their store.

        Raises:
            ValueError: The ERP has no such flag for them.
            TypeError: The keys are one text.
        """
        if store not in FLAGGED:
            raise ValueError(f"{store!r} has no flag: {', '.join(FLAGGED)} have.")
        if isinstance(keys, str):
            raise TypeError(f"{store}={keys!r}: give the keys as a list.")
        self._ticked[company, store] = frozenset(keys)

    def are_told(self, company: Company, store: str, key: str, record: Mapping[str, Any]) -> bool:
        """Whether what happens to a record is told. What has no flag to carry is."""
        if store in FLAGGED:
            return self._has(company, store, key)
        for party in _PARTIES:
            named = record.get(party)
            number = named.get("number") if isinstance(named, dict) else None
            if number is not None and not self._has(company, party, str(number)):
                return False
        return True

    def _has(self, company: Company, store: str, key: str) -> bool:
        ticked = self._ticked.get((company.tenant, store))
        return ticked is None or key in ticked
