"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="InventoryTransfer_GetAll",
    method="GET",
    path="/v1/inventoryTransfer",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="InventoryTransfer_GetByinventoryTransferNumber",
    method="GET",
    path="/v1/inventoryTransfer/{inventoryTransferNumber}",
)
_CREATE = Operation(id="InventoryTransfer_Post", method="POST", path="/v1/inventoryTransfer")
_UPDATE = Operation(
    id="InventoryTransfer_PutByinventoryTransferNumber",
    method="PUT",
    path="/v1/inventoryTransfer/{inventoryTransferNumber}",
)
_RELEASE = Operation(
    id="InventoryTransfer_ReleaseDocumentBytransferNumber",
    method="POST",
    path="/v1/inventoryTransfer/{transferNumber}/action/release",
)


class InventoryTransferResource(Resource):
    """Inventory transfers: ``/v1/inventoryTransfer``."""

    __slots__ = ()

    def list(
        self,
        *,
        warehouse: str | None = None,
        to_warehouse: str | None = None,
        status: models.DocumentReleaseStatus | str | None = None,
        date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.InventoryTransfer]:
        """Lists inventory transfers.

        ``GET /v1/inventoryTransfer``

        Args:
            date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.InventoryTransfer,
            query=(
                ("warehouse", warehouse),
                ("toWarehouse", to_warehouse),
                ("status", status),
                when("date", date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, inventory_transfer_number: str) -> Call[models.InventoryTransfer]:
        """Reads an inventory transfer.

        ``GET /v1/inventoryTransfer/{inventoryTransferNumber}``
        """
        return self._call(_GET, models.InventoryTransfer, keys=(inventory_transfer_number,))

    def create(
        self, inventory_transfer: models.InventoryTransferUpdate
    ) -> Call[Created[models.InventoryTransfer]]:
        """Creates an inventory transfer.

        ``POST /v1/inventoryTransfer``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.InventoryTransfer,
            reads=("/v1/inventoryTransfer/{inventoryTransferNumber}",),
            body=inventory_transfer,
        )

    def update(
        self, inventory_transfer_number: str, inventory_transfer: models.InventoryTransferUpdate
    ) -> Call[Created[models.InventoryTransfer]]:
        """Changes an inventory transfer: only the fields that are set.

        ``PUT /v1/inventoryTransfer/{inventoryTransferNumber}``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _UPDATE,
            models.InventoryTransfer,
            reads=("/v1/inventoryTransfer/{inventoryTransferNumber}",),
            keys=(inventory_transfer_number,),
            body=inventory_transfer,
        )

    def release(self, transfer_number: str) -> Call[models.ReleaseInventoryDocumentActionResult]:
        """Releases an inventory transfer.

        ``POST /v1/inventoryTransfer/{transferNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleaseInventoryDocumentActionResult, keys=(transfer_number,)
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
