"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class JournalTransactionStatusFilter(OpenEnum):
    """JournalTransactionStatusFilter; values that are not listed here may come."""

    HOLD = "Hold"
    BALANCED = "Balanced"
    UNPOSTED = "Unposted"
    POSTED = "Posted"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"
    UNRELEASED = "Unreleased"
