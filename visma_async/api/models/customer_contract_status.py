"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CustomerContractStatus(OpenEnum):
    """CustomerContractStatus; values that are not listed here may come."""

    DRAFT = "Draft"
    IN_APPROVAL = "InApproval"
    ACTIVE = "Active"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    COMPLETED = "Completed"
    IN_UPGRADE = "InUpgrade"
    PENDING_ACTIVATION = "PendingActivation"
