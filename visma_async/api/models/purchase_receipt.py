"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name
from visma_async.wire.values import MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import (
        BranchNumber,
        LandedCost,
        LocationDescription,
        Metadata,
        PurchaseReceiptLine,
        PurchaseReceiptStatus,
        PurchaseReceiptType,
        SupplierDescription,
        WarehouseIdDescription,
    )
    from visma_async.api.models import PurchaseReceiptUpdate as PurchaseReceiptUpdate


@attrs.define(kw_only=True, repr=False)
class PurchaseReceipt(Editable["PurchaseReceiptUpdate"]):
    """PurchaseReceiptDto, as the API answers it."""

    landed_cost: list[LandedCost] | None = None
    note: str | None = None
    time_stamp: str | None = None
    receipt_type: PurchaseReceiptType | None = None
    receipt_nbr: str | None = None
    hold: bool | None = None
    status: PurchaseReceiptStatus | None = None
    date: dt.date | None = None
    post_period: MonthYear | None = None
    warehouse: WarehouseIdDescription | None = None
    supplier: SupplierDescription | None = None
    location: LocationDescription | None = None
    currency: str | None = None
    exchange_rate: Decimal | None = None
    create_bill: bool | None = None
    supplier_ref: str | None = None
    total_qty: Decimal | None = None
    control_qty: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    total_amt: Decimal | None = None
    control_total: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    branch_number: BranchNumber | None = None
    lines: list[PurchaseReceiptLine] | None = None
    due_date: dt.date | None = None
    custom_str1: str | None = None
    custom_str2: str | None = None
    custom_str3: str | None = None
    custom_str4: str | None = None
    custom_str5: str | None = None
    custom_dec1: Decimal | None = None
    custom_dec2: Decimal | None = None
    custom_int1: int | None = None
    custom_int2: int | None = None
    custom_date_time_utc1: Annotated[dt.datetime | None, Name("customDateTimeUTC1")] = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
