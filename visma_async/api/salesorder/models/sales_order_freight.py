"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderFreight(ReadModel):
    """SalesOrderFreightDto, as the API answers it."""

    volume: Decimal | None = None
    weight: Decimal | None = None
    cost: Decimal | None = None
    cost_in_base_currency: Decimal | None = None
    premium_amount: Decimal | None = None
    premium_amount_in_base_currency: Decimal | None = None
    amount: Decimal | None = None
    amount_in_base_currency: Decimal | None = None
    tax_category_id: str | None = None
