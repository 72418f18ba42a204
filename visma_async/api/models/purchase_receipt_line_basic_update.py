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
        PurchaseOrderType,
        SalesOrderDocumentType,
        SegmentUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class PurchaseReceiptLineBasicUpdate(WriteModel):
    """PurchaseReceiptLineBasicUpdateDto, as the API takes it.

    Deprecated: `branch_id`.
    """

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    line_type: Wrapped[PurchaseLineType | str] = UNSET
    branch_id: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
    inventory_id: Wrapped[str] = UNSET
    warehouse_id: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    transaction_description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    receipt_qty: Wrapped[Decimal | int] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    ext_cost: Wrapped[Decimal | int] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
    discount_amount: Wrapped[Decimal | int] = UNSET
    manual_discount: Wrapped[bool] = UNSET
    discount_code_id: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    tax_category_id: Wrapped[str] = UNSET
    account_id: Wrapped[str] = UNSET
    account_description: Wrapped[str] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    actual_account_id: Wrapped[str] = UNSET
    actual_subaccount: Plain[list[SegmentUpdate]] = UNSET
    project_id: Wrapped[str] = UNSET
    project_task_id: Wrapped[str] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    lot_serial_number: Wrapped[str] = UNSET
    po_order_type: Wrapped[PurchaseOrderType | str] = UNSET
    po_order_nbr: Wrapped[str] = UNSET
    po_order_line_nbr: Wrapped[int] = UNSET
    transfer_order_type: Wrapped[SalesOrderDocumentType | str] = UNSET
    transfer_order_nbr: Wrapped[str] = UNSET
    transfer_order_line_nbr: Wrapped[int] = UNSET
    complete_po_line: Wrapped[bool] = UNSET
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
