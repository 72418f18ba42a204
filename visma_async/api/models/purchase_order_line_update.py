"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        LineOperation,
        PurchaseLineType,
        PurchaseOrderReceiptAction,
        SegmentUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderLineUpdate(WriteModel):
    """PurchaseOrderLineUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    branch: Wrapped[str] = UNSET
    inventory: Wrapped[str] = UNSET
    line_type: Wrapped[PurchaseLineType | str] = UNSET
    warehouse: Wrapped[str] = UNSET
    line_description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    order_qty: Wrapped[Decimal | int] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    ext_cost: Wrapped[Decimal | int] = UNSET
    discount_amount: Wrapped[Decimal | int] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
    manual_discount: Wrapped[bool] = UNSET
    discount_code: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    alternate_id: Wrapped[str] = UNSET
    min_receipt: Wrapped[Decimal | int] = UNSET
    max_receipt: Wrapped[Decimal | int] = UNSET
    complete_on: Wrapped[Decimal | int] = UNSET
    receipt_action: Wrapped[PurchaseOrderReceiptAction | str] = UNSET
    tax_category: Wrapped[str] = UNSET
    account: Wrapped[str] = UNSET
    sub: Plain[list[SegmentUpdate]] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    requested: Wrapped[dt.date] = UNSET
    promised: Wrapped[dt.date] = UNSET
    note: Wrapped[str] = UNSET
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
    completed: Wrapped[bool] = UNSET
