"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import SalesPriceTypeForUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerSalesPriceUpdate(WriteModel):
    """CustomerSalesPriceUpdateDto, as the API takes it."""

    price_type: Wrapped[SalesPriceTypeForUpdate | str] = UNSET
    price_code: Wrapped[str] = UNSET
    inventory_id: Wrapped[str] = UNSET
    uo_m: Wrapped[str] = UNSET
    promotion: Wrapped[bool] = UNSET
    break_qty: Wrapped[Decimal | int] = UNSET
    price: Wrapped[Decimal | int] = UNSET
    currency: Wrapped[str] = UNSET
    vat: Wrapped[str] = UNSET
    effective_date: Wrapped[dt.date] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    warehouse: Wrapped[str] = UNSET
