"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PaymentType(OpenEnum):
    """PaymentType; values that are not listed here may come."""

    PAYMENT = "Payment"
    CREDIT_NOTE = "CreditNote"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    VOID_PAYMENT = "VoidPayment"
    SMALL_BALANCE_WO = "SmallBalanceWo"
    VOID_REFUND = "VoidRefund"
    UNDEFINED = "Undefined"
