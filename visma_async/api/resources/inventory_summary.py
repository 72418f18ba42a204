"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.listing import Listing

_LIST_FOR_INVENTORY = Operation(
    id="InventorySummary_GetAllInventorySummaryByinventoryNumber",
    method="GET",
    path="/v1/inventorysummary/{inventoryNumber}",
    paging=Paging.NONE,
)


class InventorySummaryResource(Resource):
    """Inventory summaries: ``/v1/inventorysummary/{inventoryNumber}``."""

    __slots__ = ()

    def list_for_inventory(
        self, inventory_number: str, *, warehouse: str | None = None, location: str | None = None
    ) -> Listing[models.InventorySummary]:
        """Lists the inventory summaries of an inventory item.

        ``GET /v1/inventorysummary/{inventoryNumber}``
        """
        return self._list(
            _LIST_FOR_INVENTORY,
            models.InventorySummary,
            keys=(inventory_number,),
            query=(
                ("warehouse", warehouse),
                ("location", location),
            ),
        )
