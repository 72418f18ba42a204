"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PaymentBy(OpenEnum):
    """PaymentBy; values that are not listed here may come."""

    DUE_DATE = "DueDate"
    DISCOUNT_DATE = "DiscountDate"
