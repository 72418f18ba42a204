"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class NewSalesOrderFreight(WriteModel):
    """NewSalesOrderFreightDto, as the API takes it."""

    cost: Plain[Decimal | int] = UNSET
    premium_amount: Plain[Decimal | int] = UNSET
    tax_category_id: Plain[str] = UNSET
