"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderTotals(ReadModel):
    """SalesOrderTotalsDto, as the API answers it."""

    order_total: Decimal | None = None
    order_total_in_base_currency: Decimal | None = None
    taxable_total: Decimal | None = None
    taxable_total_in_base_currency: Decimal | None = None
    tax_exempt_total: Decimal | None = None
    tax_exempt_total_in_base_currency: Decimal | None = None
    tax_total: Decimal | None = None
    tax_total_in_base_currency: Decimal | None = None
    discount_total: Decimal | None = None
    discount_total_in_base_currency: Decimal | None = None
    cost_total: Decimal | None = None
    cost_total_in_base_currency: Decimal | None = None
    freight_cost: Decimal | None = None
    freight_cost_in_base_currency: Decimal | None = None
    freight_total: Decimal | None = None
    freight_total_in_base_currency: Decimal | None = None
    unbilled_amount: Decimal | None = None
    unbilled_amount_in_base_currency: Decimal | None = None
    unshipped_amount: Decimal | None = None
    unshipped_amount_in_base_currency: Decimal | None = None
    payment_total: Decimal | None = None
    payment_total_in_base_currency: Decimal | None = None
