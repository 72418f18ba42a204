"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        InventoryNumberDescription,
        ItemClass,
        PrimaryItemValidation,
        ProjectIdDescription,
        ProjectTaskIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class WarehouseLocation(ReadModel):
    """WarehouseLocationDto, as the API answers it."""

    location_id: str | None = None
    description: str | None = None
    active: bool | None = None
    incl_qty_avail: bool | None = None
    is_costed: bool | None = None
    sales_valid: bool | None = None
    receipts_valid: bool | None = None
    transfers_valid: bool | None = None
    assembly_valid: bool | None = None
    primary_item_valid: PrimaryItemValidation | None = None
    primary_item: InventoryNumberDescription | None = None
    primary_item_class: ItemClass | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
