"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ExpenseClaimStatus(OpenEnum):
    """ExpenseClaimStatus; values that are not listed here may come."""

    HOLD = "Hold"
    PENDING_APPROVAL = "PendingApproval"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    RELEASED = "Released"
