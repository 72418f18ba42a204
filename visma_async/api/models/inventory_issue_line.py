"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        INAllocations,
        InventoryNumberDescription,
        InventoryTransactionType,
        LocationDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        ReasonCode,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class InventoryIssueLine(ReadModel):
    """InventoryIssueLineDto, as the API answers it."""

    transaction_type: InventoryTransactionType | None = None
    warehouse: WarehouseIdDescription | None = None
    unit_cost: Decimal | None = None
    ext_cost: Decimal | None = None
    unit_price: Decimal | None = None
    ext_price: Decimal | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    lot_serial_number: str | None = None
    expiration_date: dt.date | None = None
    allocations: list[INAllocations] | None = None
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
