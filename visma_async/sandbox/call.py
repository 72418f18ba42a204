"""Call: one request that has passed the gateway, understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from visma_async.sandbox.company import Company
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.router import Match


@attrs.frozen(kw_only=True)
class Call:
    """One request.

    Attributes:
        headers: By their names in lower case.
        base: What Location headers begin with.
        storage: Where pre-signed URLs lead.
        now: The company's local time.
        background: Whether it runs in the background.
        outcome: What a test wants an action to say, or None for what follows from the records.
    """

    match: Match
    company: Company
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes
    base: str
    now: datetime
    storage: str = ""
    background: bool = False
    outcome: Outcome | None = None
