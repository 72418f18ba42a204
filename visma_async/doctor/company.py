"""Whether the company is read, and how fast: its name, and a page of its customers."""

from __future__ import annotations

import math
from typing import Any

from visma_async.doctor.finding import Finding
from visma_async.doctor.seen import Seen
from visma_async.doctor.span import span
from visma_async.doctor.standing import unseen
from visma_async.errors import DecodeError, Forbidden, RateLimited

_NOT_THE_API = "Check the base URL, and whether a proxy or a sign-in page answers in its place."


def company(seen: Seen) -> Finding:
    """Returns the name of the company: that of its main branch."""
    look = seen.branches
    calls = look.calls if look is not None else 0
    if (error := seen.failure("company")) is not None:
        advice = _NOT_THE_API if isinstance(error, DecodeError) else error.advice or _NOT_THE_API
        return Finding("company", "failed", error.message, advice, calls=calls)
    if look is None or seen.culprit is not None:
        skipped = unseen("company", seen)
        return Finding("company", skipped.status, skipped.found, calls=calls)
    return Finding("company", "ok", _name(look.document) or "it is read", calls=calls)


def page(seen: Seen) -> Finding:
    """Returns how long a page of customers takes, and how many there are."""
    look = seen.customers
    if look is None:
        reason = f"see {seen.culprit}" if seen.culprit else "too little of the quota is left"
        return Finding("page", "skipped", reason)
    if look.error is not None:
        error = look.error
        spared = isinstance(error, (Forbidden, RateLimited))
        return Finding(
            "page",
            "warning" if spared else "failed",
            f"no page of customers: {error.message}",
            _NOT_THE_API if isinstance(error, DecodeError) else error.advice,
            calls=look.calls,
        )
    rows = look.document if isinstance(look.document, list) else []
    if not rows:
        return Finding("page", "ok", f"no customers, in {span(look.took)}", calls=look.calls)
    found = f"{len(rows):,} customers in {span(look.took)}"
    total = _total(rows[0])
    if total is not None and total > len(rows):
        pages = math.ceil(total / len(rows))
        found += f"; all {total:,} in {pages:,} calls, {span(pages * look.took)} one by one"
    return Finding("page", "ok", found, calls=look.calls)


def _name(branches: Any) -> str:
    rows = [one for one in branches if isinstance(one, dict)] if isinstance(branches, list) else []
    rows.sort(key=lambda one: not one.get("isMainBranch"))
    return str(rows[0].get("name") or "") if rows else ""


def _total(row: Any) -> int | None:
    metadata = row.get("metadata") if isinstance(row, dict) else None
    total = metadata.get("totalCount") if isinstance(metadata, dict) else None
    return total if isinstance(total, int) else None
