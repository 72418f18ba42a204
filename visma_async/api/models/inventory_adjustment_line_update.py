"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class InventoryAdjustmentLineUpdate(WriteModel):
    """InventoryAdjustmentLineUpdateDto, as the API takes it."""

    warehouse_id: Wrapped[str] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    ext_cost: Wrapped[Decimal | int] = UNSET
    receipt_number: Wrapped[str] = UNSET
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
