"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ApprovalStatus(OpenEnum):
    """ApprovalStatus; values that are not listed here may come."""

    NEW = "New"
    CANCELED = "Canceled"
    SENT_TO_APPROVAL = "SentToApproval"
    RECEIVED_BY_APPROVAL = "ReceivedByApproval"
    IN_PROGRESS_APPROVAL = "InProgressApproval"
    REJECTED_IN_APPROVAL = "RejectedInApproval"
    APPROVED_IN_APPROVAL = "ApprovedInApproval"
    ACTIVE_WORKFLOW_APPROVAL = "ActiveWorkflowApproval"
