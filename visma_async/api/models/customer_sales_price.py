"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import CustomerSalesPriceUpdate as CustomerSalesPriceUpdate
    from visma_async.api.models import Metadata, SalesPriceType


@attrs.define(kw_only=True, repr=False)
class CustomerSalesPrice(Editable["CustomerSalesPriceUpdate"]):
    """CustomerSalesPriceDto, as the API answers it."""

    record_id: int | None = None
    price_type: SalesPriceType | None = None
    price_code: str | None = None
    inventory_id: str | None = None
    description: str | None = None
    uo_m: str | None = None
    promotion: bool | None = None
    break_qty: Decimal | None = None
    price: Decimal | None = None
    currency: str | None = None
    vat: str | None = None
    effective_date: dt.date | None = None
    expiration_date: dt.date | None = None
    last_modified_date_time: dt.datetime | None = None
    warehouse: str | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
