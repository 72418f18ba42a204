"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class InventoryTransactionType(OpenEnum):
    """InventoryTransactionType; values that are not listed here may come."""

    ISSUE = "Issue"
    RETURN_ = "Return"
    INVOICE = "Invoice"
    DEBIT_NOTE = "DebitNote"
    CREDIT_NOTE = "CreditNote"
