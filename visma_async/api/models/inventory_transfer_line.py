"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AllocationsBasic,
        Attachment,
        BranchNumber,
        InventoryNumberDescription,
        LocationDescription,
        ReasonCode,
    )


@attrs.define(kw_only=True, repr=False)
class InventoryTransferLine(ReadModel):
    """InventoryTransferLineDto, as the API answers it."""

    to_location: LocationDescription | None = None
    lot_serial_number: str | None = None
    expiration_date: dt.date | None = None
    allocations: list[AllocationsBasic] | None = None
    line_number: int | None = None
    inventory_item: InventoryNumberDescription | None = None
    location: LocationDescription | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    reason_code: ReasonCode | None = None
    description: str | None = None
    attachments: list[Attachment] | None = None
    branch_number: BranchNumber | None = None
