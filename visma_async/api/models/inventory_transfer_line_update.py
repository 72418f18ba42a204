"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AllocationsUpdateBasic, LineOperation


@attrs.define(kw_only=True, repr=False)
class InventoryTransferLineUpdate(WriteModel):
    """InventoryTransferLineUpdateDto, as the API takes it."""

    to_location_id: Wrapped[str] = UNSET
    lot_serial_number: Wrapped[str] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    allocations: Plain[list[AllocationsUpdateBasic]] = UNSET
    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    inventory_number: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    reason_code: Wrapped[str] = UNSET
    project_id: Wrapped[str] = UNSET
    project_task_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
