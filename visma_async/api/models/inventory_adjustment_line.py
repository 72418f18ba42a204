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
        LocationDescription,
        ReasonCode,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class InventoryAdjustmentLine(ReadModel):
    """InventoryAdjustmentLineDto, as the API answers it."""

    warehouse: WarehouseIdDescription | None = None
    unit_cost: Decimal | None = None
    ext_cost: Decimal | None = None
    receipt_number: str | None = None
    po_receipt_number: str | None = None
    line_number: int | None = None
    inventory_item: InventoryNumberDescription | None = None
    location: LocationDescription | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    reason_code: ReasonCode | None = None
    description: str | None = None
    attachments: list[Attachment] | None = None
    branch_number: BranchNumber | None = None
