"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplierInvoiceType(OpenEnum):
    """SupplierInvoiceType; values that are not listed here may come."""

    INVOICE = "Invoice"
    CREDIT_ADJ = "CreditAdj"
    DEBIT_ADJ = "DebitAdj"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    PAYMENT = "Payment"
