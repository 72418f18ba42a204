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
        BranchNumber,
        DiscountCodeNumberDescription,
        InventoryNumberDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        PurchaseLineType,
        PurchaseOrderReceiptAction,
        PurchaseOrderType,
        SubAccount,
        TaxCategoryNumberDescription,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderLine(ReadModel):
    """PurchaseOrderLineDto, as the API answers it."""

    line_nbr: int | None = None
    branch: BranchNumber | None = None
    inventory: InventoryNumberDescription | None = None
    line_type: PurchaseLineType | None = None
    warehouse: WarehouseIdDescription | None = None
    line_description: str | None = None
    uom: str | None = None
    order_qty: Decimal | None = None
    base_order_qty: Decimal | None = None
    qty_on_receipts: Decimal | None = None
    unit_cost: Decimal | None = None
    unit_cost_in_base_currency: Decimal | None = None
    ext_cost: Decimal | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    manual_discount: bool | None = None
    discount_code: DiscountCodeNumberDescription | None = None
    amount: Decimal | None = None
    received_amt: Decimal | None = None
    alternate_id: str | None = None
    min_receipt: Decimal | None = None
    max_receipt: Decimal | None = None
    complete_on: Decimal | None = None
    receipt_action: PurchaseOrderReceiptAction | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    account: AccountNumberTypeDescription | None = None
    sub: SubAccount | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    requested: dt.date | None = None
    promised: dt.date | None = None
    completed: bool | None = None
    canceled: bool | None = None
    order_type: PurchaseOrderType | None = None
    order_number: str | None = None
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
