"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplierPaymentType(OpenEnum):
    """SupplierPaymentType; values that are not listed here may come."""

    PAYMENT = "Payment"
    DEBIT_ADJ = "DebitAdj"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    VOID_PAYMENT = "VoidPayment"
    VOID_REFUND = "VoidRefund"
