"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ProjectTransactionOriginType(OpenEnum):
    """ProjectTransactionOriginType; values that are not listed here may come."""

    ALLOCATION = "Allocation"
    TIMECARD = "Timecard"
    CASE = "Case"
    EXPENSE_CLAIM = "ExpenseClaim"
    EQUIPMENT_TIMECARD = "EquipmentTimecard"
    ALLOCATION_REVERSAL = "AllocationReversal"
    REVERSAL = "Reversal"
    CREDIT_MEMO = "CreditMemo"
    UNBILLED_REMAINDER = "UnbilledRemainder"
    PROFORMA_BILLING = "ProformaBilling"
