"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class JournalTransactionStatus(OpenEnum):
    """JournalTransactionStatus; values that are not listed here may come."""

    HOLD = "Hold"
    BALANCED = "Balanced"
    UNPOSTED = "Unposted"
    POSTED = "Posted"
    COMPLETED = "Completed"
    VOIDED = "Voided"
    RELEASED = "Released"
    PARTIALLY_RELEASED = "PartiallyReleased"
    SCHEDULED = "Scheduled"
