"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesOrderStatus(OpenEnum):
    """SalesOrderStatus; values that are not listed here may come."""

    OPEN = "Open"
    HOLD = "Hold"
    CREDIT_HOLD = "CreditHold"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    BACK_ORDER = "BackOrder"
    SHIPPING = "Shipping"
    INVOICED = "Invoiced"
    PENDING_APPROVAL = "PendingApproval"
    VOIDED = "Voided"
