"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseReceiptStatus(OpenEnum):
    """PurchaseReceiptStatus; values that are not listed here may come."""

    HOLD = "Hold"
    BALANCED = "Balanced"
    RELEASED = "Released"
    CANCELLED = "Cancelled"
