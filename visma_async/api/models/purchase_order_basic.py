"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        BranchNumber,
        LocationIdName,
        Metadata,
        PurchaseOrderLine,
        PurchaseOrderStatus,
        PurchaseOrderType,
        PurchaseReceipts,
        SupplierDescription,
        TaxDetail,
        UserDescription,
    )
    from visma_async.api.models import PurchaseOrderBasicUpdate as PurchaseOrderBasicUpdate


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderBasic(Editable["PurchaseOrderBasicUpdate"]):
    """PurchaseOrderBasicDto, as the API answers it."""

    order_type: PurchaseOrderType | None = None
    order_nbr: str | None = None
    hold: bool | None = None
    status: PurchaseOrderStatus | None = None
    date: dt.date | None = None
    promised_on: dt.date | None = None
    description: str | None = None
    supplier: SupplierDescription | None = None
    location: LocationIdName | None = None
    owner: UserDescription | None = None
    currency: str | None = None
    supplier_ref: str | None = None
    exchange_rate: Decimal | None = None
    line_total: Decimal | None = None
    line_total_in_base_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_base_currency: Decimal | None = None
    tax_total: Decimal | None = None
    tax_total_in_base_currency: Decimal | None = None
    order_total: Decimal | None = None
    order_total_in_base_currency: Decimal | None = None
    control_total: Decimal | None = None
    control_total_in_base_currency: Decimal | None = None
    branch: BranchNumber | None = None
    lines: list[PurchaseOrderLine] | None = None
    tax_details: list[TaxDetail] | None = None
    purchase_receipts: list[PurchaseReceipts] | None = None
    last_modified_date_time: dt.datetime | None = None
    note: str | None = None
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
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
