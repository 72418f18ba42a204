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
    id="InventoryAdjustment_GetAll",
    method="GET",
    path="/v1/inventoryadjustment",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="InventoryAdjustment_GetByinventoryAdjustmentNumber",
    method="GET",
    path="/v1/inventoryadjustment/{inventoryAdjustmentNumber}",
)
_CREATE = Operation(id="InventoryAdjustment_Post", method="POST", path="/v1/inventoryadjustment")
_UPDATE = Operation(
    id="InventoryAdjustment_PutByinventoryAdjustmentNumber",
    method="PUT",
    path="/v1/inventoryadjustment/{inventoryAdjustmentNumber}",
)
_RELEASE = Operation(
    id="InventoryAdjustment_ReleaseDocumentByadjRefNumber",
    method="POST",
    path="/v1/inventoryadjustment/{adjRefNumber}/action/release",
)


class InventoryAdjustmentResource(Resource):
    """Inventory adjustments: ``/v1/inventoryadjustment``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.DocumentReleaseStatus | str | None = None,
        date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.InventoryAdjustment]:
        """Lists inventory adjustments.

        ``GET /v1/inventoryadjustment``

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
            models.InventoryAdjustment,
            query=(
                ("status", status),
                when("date", date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, inventory_adjustment_number: str) -> Call[models.InventoryAdjustment]:
        """Reads an inventory adjustment.

        ``GET /v1/inventoryadjustment/{inventoryAdjustmentNumber}``
        """
        return self._call(_GET, models.InventoryAdjustment, keys=(inventory_adjustment_number,))

    def create(
        self, inventory_adjustment: models.InventoryAdjustmentUpdate
    ) -> Call[Created[models.InventoryAdjustment]]:
        """Creates an inventory adjustment.

        ``POST /v1/inventoryadjustment``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.InventoryAdjustment,
            reads=("/v1/inventoryadjustment/{inventoryAdjustmentNumber}",),
            body=inventory_adjustment,
        )

    def update(
        self,
        inventory_adjustment_number: str,
        inventory_adjustment: models.InventoryAdjustmentUpdate,
    ) -> Call[None]:
        """Changes an inventory adjustment: only the fields that are set.

        ``PUT /v1/inventoryadjustment/{inventoryAdjustmentNumber}``
        """
        return self._call(
            _UPDATE, None, keys=(inventory_adjustment_number,), body=inventory_adjustment
        )

    def release(self, adj_ref_number: str) -> Call[models.ReleaseInventoryDocumentActionResult]:
        """Releases an inventory adjustment.

        ``POST /v1/inventoryadjustment/{adjRefNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleaseInventoryDocumentActionResult, keys=(adj_ref_number,)
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
