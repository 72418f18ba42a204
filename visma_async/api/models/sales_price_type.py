"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesPriceType(OpenEnum):
    """SalesPriceType; values that are not listed here may come."""

    ALL = "All"
    BASE = "Base"
    CUSTOMER = "Customer"
    CUSTOMER_PRICE_CLASS = "CustomerPriceClass"
