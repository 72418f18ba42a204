"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        InventoryNumberDescription,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderDocumentLine(ReadModel):
    """SalesOrderDocumentLineDto, as the API answers it."""

    line_nbr: int | None = None
    sort_order: int | None = None
    inventory: InventoryNumberDescription | None = None
    warehouse: WarehouseIdDescription | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    qty_on_shipments: Decimal | None = None
    open_qty: Decimal | None = None
    unit_cost: Decimal | None = None
    unit_price: Decimal | None = None
    unit_price_in_base_currency: Decimal | None = None
    discount_code: str | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    manual_discount: bool | None = None
    disc_unit_price: Decimal | None = None
    ext_price: Decimal | None = None
    unbilled_amount: Decimal | None = None
    line_description: str | None = None
    branch_number: BranchNumber | None = None
    note: str | None = None
    attachments: list[Attachment] | None = None
