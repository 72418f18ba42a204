"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        DiscountBranch,
        DiscountBreakpoint,
        DiscountCustomer2,
        DiscountCustomerPriceClass,
        DiscountItem,
        DiscountItemPriceClass,
        DiscountWarehouse,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class Discount(ReadModel):
    """DiscountDto, as the API answers it."""

    discount_code: str | None = None
    series: str | None = None
    description: str | None = None
    discount_by: str | None = None
    break_by: str | None = None
    promotional: bool | None = None
    active: bool | None = None
    prorate_discount: bool | None = None
    effective_date: dt.date | None = None
    expiration_date: dt.date | None = None
    last_update_date: dt.datetime | None = None
    free_item: int | None = None
    pending_free_item: int | None = None
    last_free_item: int | None = None
    line_cntr: int | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    discount_breakpoints: list[DiscountBreakpoint] | None = None
    customers: list[DiscountCustomer2] | None = None
    items: list[DiscountItem] | None = None
    warehouses: list[DiscountWarehouse] | None = None
    customer_price_classes: list[DiscountCustomerPriceClass] | None = None
    item_price_classes: list[DiscountItemPriceClass] | None = None
    branches: list[DiscountBranch] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
