"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        BranchNumber,
        LocationNameDescription,
        Metadata,
        ReplenishmentClassIdDescription,
        WarehouseAddress,
        WarehouseContact,
        WarehouseDefaultCost,
        WarehouseLocation,
        WarehouseLocationEntry,
    )


@attrs.define(kw_only=True, repr=False)
class Warehouse(ReadModel):
    """WarehouseDto, as the API answers it."""

    warehouse_id: Annotated[str | None, Name("warehouseID")] = None
    branch: BranchNumber | None = None
    replenishment_class: ReplenishmentClassIdDescription | None = None
    active: bool | None = None
    lock_site_pi_count_entry: Annotated[bool | None, Name("lockSitePICountEntry")] = None
    description: str | None = None
    location_entry: WarehouseLocationEntry | None = None
    avg_default_cost: WarehouseDefaultCost | None = None
    fifo_default_cost: WarehouseDefaultCost | None = None
    receipt_location: LocationNameDescription | None = None
    ship_location: LocationNameDescription | None = None
    return_location: LocationNameDescription | None = None
    drop_ship_location: LocationNameDescription | None = None
    contact: WarehouseContact | None = None
    address: WarehouseAddress | None = None
    locations: list[WarehouseLocation] | None = None
    timestamp: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
