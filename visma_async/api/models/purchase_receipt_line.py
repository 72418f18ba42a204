"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        Allocations,
        BranchNumber,
        DiscountCodeNumberDescription,
        InventoryNumberDescription,
        LocationDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        PurchaseLineType,
        PurchaseOrderType,
        SalesOrderDocumentType,
        SubAccountDescription,
        TaxCategoryNumberDescription,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class PurchaseReceiptLine(ReadModel):
    """PurchaseReceiptLineDto, as the API answers it.

    Deprecated: `branch`.
    """

    allocations: list[Allocations] | None = None
    note: str | None = None
    base_receipt_qty: Decimal | None = None
    line_nbr: int | None = None
    branch: BranchNumber | None = None
    branch_number: BranchNumber | None = None
    inventory: InventoryNumberDescription | None = None
    line_type: PurchaseLineType | None = None
    warehouse: WarehouseIdDescription | None = None
    location: LocationDescription | None = None
    transaction_description: str | None = None
    uom: str | None = None
    order_qty: Decimal | None = None
    open_qty: Decimal | None = None
    receipt_qty: Decimal | None = None
    unit_cost: Decimal | None = None
    ext_cost: Decimal | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    manual_discount: bool | None = None
    discount_code: DiscountCodeNumberDescription | None = None
    amount: Decimal | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    account: AccountNumberTypeDescription | None = None
    account_description: str | None = None
    sub: SubAccountDescription | None = None
    actual_account: AccountNumberTypeDescription | None = None
    actual_sub: SubAccountDescription | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    expiration_date: dt.date | None = None
    lot_serial_number: str | None = None
    po_order_type: PurchaseOrderType | None = None
    po_order_nbr: str | None = None
    po_order_line_nbr: int | None = None
    transfer_order_type: SalesOrderDocumentType | None = None
    transfer_order_nbr: str | None = None
    transfer_order_line_nbr: int | None = None
    complete_po_line: bool | None = None
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
