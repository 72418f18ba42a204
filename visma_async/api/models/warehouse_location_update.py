"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import PrimaryItemValidation


@attrs.define(kw_only=True, repr=False)
class WarehouseLocationUpdate(WriteModel):
    """WarehouseLocationUpdateDto, as the API takes it."""

    location_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    active: Wrapped[bool] = UNSET
    incl_qty_avail: Wrapped[bool] = UNSET
    is_costed: Wrapped[bool] = UNSET
    sales_valid: Wrapped[bool] = UNSET
    receipts_valid: Wrapped[bool] = UNSET
    transfers_valid: Wrapped[bool] = UNSET
    assembly_valid: Wrapped[bool] = UNSET
    pick_priority: Wrapped[int] = UNSET
    primary_item_valid: Wrapped[PrimaryItemValidation | str] = UNSET
    primary_item_id: Wrapped[str] = UNSET
    primary_item_class_id: Wrapped[str] = UNSET
    project_id: Wrapped[str] = UNSET
    project_task_id: Wrapped[str] = UNSET
