"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import (
        LandedCostUpdate,
        PurchaseReceiptLineUpdate,
        PurchaseReceiptType,
    )


@attrs.define(kw_only=True, repr=False)
class PurchaseReceiptUpdate(WriteModel):
    """PurchaseReceiptUpdateDto, as the API takes it."""

    lines: Plain[list[PurchaseReceiptLineUpdate]] = UNSET
    landed_cost: Plain[list[LandedCostUpdate]] = UNSET
    note: Wrapped[str] = UNSET
    receipt_type: Wrapped[PurchaseReceiptType | str] = UNSET
    receipt_nbr: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    warehouse_id: Wrapped[str] = UNSET
    supplier_id: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
    create_bill: Wrapped[bool] = UNSET
    supplier_ref: Wrapped[str] = UNSET
    control_qty: Wrapped[Decimal | int] = UNSET
    control_amount: Wrapped[Decimal | int] = UNSET
    branch_number: Wrapped[str] = UNSET
    custom_str1: Wrapped[str] = UNSET
    custom_str2: Wrapped[str] = UNSET
    custom_str3: Wrapped[str] = UNSET
    custom_str4: Wrapped[str] = UNSET
    custom_str5: Wrapped[str] = UNSET
    custom_dec1: Wrapped[Decimal | int] = UNSET
    custom_dec2: Wrapped[Decimal | int] = UNSET
    custom_int1: Wrapped[int] = UNSET
    custom_int2: Wrapped[int] = UNSET
    custom_date_time_utc1: Annotated[Wrapped[dt.datetime], Name("customDateTimeUTC1")] = UNSET
    time_stamp: Plain[str] = UNSET
