"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CustomerDocumentType(OpenEnum):
    """CustomerDocumentType; values that are not listed here may come."""

    INVOICE = "Invoice"
    DEBIT_NOTE = "DebitNote"
    CREDIT_NOTE = "CreditNote"
    PAYMENT = "Payment"
    VOID_PAYMENT = "VoidPayment"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    FIN_CHARGE = "FinCharge"
    SMALL_BALANCE_WO = "SmallBalanceWo"
    SMALL_CREDIT_WO = "SmallCreditWo"
    CASH_SALE = "CashSale"
    CASH_RETURN = "CashReturn"
    UNDEFINED = "Undefined"
    NO_UPDATE = "NoUpdate"
