"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import WarehouseAvailability


@attrs.define(kw_only=True, repr=False)
class InventoryItemAvailability(ReadModel):
    """InventoryItemAvailabilityDto, as the API answers it."""

    inventory_id: str | None = None
    internal_id: int | None = None
    description: str | None = None
    base_unit: str | None = None
    availability: list[WarehouseAvailability] | None = None
    attributes: dict[str, Any] | None = None
