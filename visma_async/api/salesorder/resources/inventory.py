"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api.salesorder import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Inventory_GetList_",
    method="GET",
    path="/api/v3/Inventory",
    service="salesorder",
    paging=Paging.INDEXED,
    background=False,
)


class InventoryResource(Resource):
    """Inventory items: ``/api/v3/Inventory``."""

    __slots__ = ()

    def list(
        self,
        *,
        inventory_id: Sequence[str] | None = None,
        warehouse_id: Sequence[str] | None = None,
        location_id: Sequence[str] | None = None,
        expand: Sequence[models.InventoryAvailabilityExpansions | str] | None = None,
        modified_since: Condition[dt.date] | None = None,
        attribute_filter: Sequence[str] | None = None,
    ) -> Listing[models.InventoryItemAvailability]:
        """Lists inventory items.

        ``GET /api/v3/Inventory``

        Args:
            inventory_id: One or more.
            warehouse_id: One or more.
            location_id: One or more.
            expand: What to send along, one or more; it limits a page to 100 records.
            modified_since: From this moment on.
            attribute_filter: Filters by attributes, as the service writes them.
        """
        return self._list(
            _LIST,
            models.InventoryItemAvailability,
            query=(
                ("inventoryId", inventory_id),
                ("warehouseId", warehouse_id),
                ("locationId", location_id),
                ("expand", expand),
                when("modifiedSince", modified_since),
                ("attributeFilter", attribute_filter),
            ),
        )
