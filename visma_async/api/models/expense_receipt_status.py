"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ExpenseReceiptStatus(OpenEnum):
    """ExpenseReceiptStatus; values that are not listed here may come."""

    OPEN = "Open"
    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    RELEASED = "Released"
