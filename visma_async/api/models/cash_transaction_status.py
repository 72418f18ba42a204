"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CashTransactionStatus(OpenEnum):
    """CashTransactionStatus; values that are not listed here may come."""

    BALANCED = "Balanced"
    HOLD = "Hold"
    RELEASED = "Released"
    PENDING = "Pending"
    REJECTED = "Rejected"
