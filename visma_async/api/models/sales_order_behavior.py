"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesOrderBehavior(OpenEnum):
    """SalesOrderBehavior; values that are not listed here may come."""

    SALES_ORDER = "SalesOrder"
    INVOICE = "Invoice"
    QUOTE = "Quote"
    RMA_ORDER = "RMAOrder"
    CREDIT_MEMO = "CreditMemo"
