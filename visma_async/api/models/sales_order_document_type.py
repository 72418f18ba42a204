"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesOrderDocumentType(OpenEnum):
    """SalesOrderDocumentType; values that are not listed here may come."""

    CREDIT_NOTE = "CreditNote"
    DEBIT_NOTE = "DebitNote"
    INVOICE = "Invoice"
    QUOTE_ORDER = "QuoteOrder"
    RMA_ORDER = "RMAOrder"
    SALES_ORDER = "SalesOrder"
    STANDARD_ORDER = "StandardOrder"
    TRANSFER_ORDER = "TransferOrder"
