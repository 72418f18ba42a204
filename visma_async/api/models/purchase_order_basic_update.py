"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import PurchaseOrderLineUpdate, PurchaseOrderType


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderBasicUpdate(WriteModel):
    """PurchaseOrderBasicUpdateDto, as the API takes it."""

    order_type: Wrapped[PurchaseOrderType | str] = UNSET
    order_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    promised_on: Wrapped[dt.date] = UNSET
    description: Wrapped[str] = UNSET
    supplier: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    gln: Wrapped[str] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    owner: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
    supplier_ref: Wrapped[str] = UNSET
    control_total: Wrapped[Decimal | int] = UNSET
    branch: Wrapped[str] = UNSET
    lines: Plain[list[PurchaseOrderLineUpdate]] = UNSET
    change_dates_on_lines: Plain[bool] = UNSET
    note: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
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
