"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplierDocumentType(OpenEnum):
    """SupplierDocumentType; values that are not listed here may come."""

    CHECK = "Check"
    CREDIT_ADJ = "CreditAdj"
    DEBIT_ADJ = "DebitAdj"
    INVOICE = "Invoice"
    PREPAYMENT = "Prepayment"
    QUICK_CHECK = "QuickCheck"
    REFUND = "Refund"
    VOID_CHECK = "VoidCheck"
    VOID_QUICK_CHECK = "VoidQuickCheck"
