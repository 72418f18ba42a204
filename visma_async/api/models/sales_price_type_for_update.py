"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesPriceTypeForUpdate(OpenEnum):
    """SalesPriceTypeForUpdate; values that are not listed here may come."""

    BASE = "Base"
    CUSTOMER = "Customer"
    CUSTOMER_PRICE_CLASS = "CustomerPriceClass"
