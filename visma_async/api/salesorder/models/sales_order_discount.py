"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CdDescriptionPair


@attrs.define(kw_only=True, repr=False)
class SalesOrderDiscount(ReadModel):
    """SalesOrderDiscountDto, as the API answers it."""

    manual_order_index: int | None = None
    skip_discount: bool | None = None
    discount_id: str | None = None
    discount_sequence_id: str | None = None
    type: str | None = None
    is_manual: bool | None = None
    discountable_amount: Decimal | None = None
    discountable_quantity: Decimal | None = None
    discount_amount: Decimal | None = None
    discount_percent: Decimal | None = None
    free_item: CdDescriptionPair | None = None
    free_item_quantity: Decimal | None = None
