"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import DiscountType


@attrs.define(kw_only=True, repr=False)
class DiscountDetail(ReadModel):
    """DiscountDetailDto, as the API answers it."""

    line_nbr: int | None = None
    skip_discount: bool | None = None
    discount_code: str | None = None
    sequance_id: Annotated[str | None, Name("sequanceID")] = None
    type: DiscountType | None = None
    manual_discount: bool | None = None
    discountable_amt: Decimal | None = None
    discountable_qty: Decimal | None = None
    discount_amt: Decimal | None = None
    discount: Decimal | None = None
    free_item: int | None = None
    free_item_qty: Decimal | None = None
