"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="Warehouse_GetAll",
    method="GET",
    path="/v1/warehouse",
    paging=Paging.ITEM_METADATA,
    key="warehouseID",
)
_GET = Operation(id="Warehouse_GetBywarehouseID", method="GET", path="/v1/warehouse/{warehouseID}")
_CREATE_LOCATION = Operation(
    id="Warehouse_PostBywarehouseID", method="POST", path="/v1/warehouse/{warehouseID}/location"
)
_UPDATE_LOCATION = Operation(
    id="Warehouse_PutBywarehouseIDlocationID",
    method="PUT",
    path="/v1/warehouse/{warehouseID}/location/{locationID}",
)


class WarehouseResource(Resource):
    """Warehouses: ``/v1/warehouse``."""

    __slots__ = ()

    def list(
        self, *, active: bool | None = None, branch: str | None = None
    ) -> Listing[models.Warehouse]:
        """Lists warehouses.

        ``GET /v1/warehouse``
        """
        return self._list(
            _LIST,
            models.Warehouse,
            query=(
                ("active", active),
                ("branch", branch),
            ),
        )

    def get(self, warehouse_id: str) -> Call[models.Warehouse]:
        """Reads a warehouse.

        ``GET /v1/warehouse/{warehouseID}``
        """
        return self._call(_GET, models.Warehouse, keys=(warehouse_id,))

    def create_location(
        self, warehouse_id: str, location: models.WarehouseLocationUpdate
    ) -> Call[dict[str, Any]]:
        """Creates a location in a warehouse.

        ``POST /v1/warehouse/{warehouseID}/location``
        """
        return self._call(_CREATE_LOCATION, dict[str, Any], keys=(warehouse_id,), body=location)

    def update_location(
        self, warehouse_id: str, location_id: str, location: models.WarehouseLocationUpdate
    ) -> Call[dict[str, Any]]:
        """Changes a location in a warehouse: only the fields that are set.

        ``PUT /v1/warehouse/{warehouseID}/location/{locationID}``
        """
        return self._call(
            _UPDATE_LOCATION,
            dict[str, Any],
            keys=(
                warehouse_id,
                location_id,
            ),
            body=location,
        )
