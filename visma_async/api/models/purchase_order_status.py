"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseOrderStatus(OpenEnum):
    """PurchaseOrderStatus; values that are not listed here may come."""

    BALANCED = "Balanced"
    CANCELLED = "Cancelled"
    CLOSED = "Closed"
    HOLD = "Hold"
    OPEN = "Open"
    PENDING_EMAIL = "PendingEmail"
    PENDING_PRINT = "PendingPrint"
    PRINTED = "Printed"
    VOIDED = "Voided"
