"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesOrderCustomerDocumentType(OpenEnum):
    """SalesOrderCustomerDocumentType; values that are not listed here may come."""

    INVOICE = "Invoice"
    DEBIT_MEMO = "DebitMemo"
    CREDIT_MEMO = "CreditMemo"
    CASH_SALE = "CashSale"
    CASH_RETURN = "CashReturn"
    NO_UPDATE = "NoUpdate"
