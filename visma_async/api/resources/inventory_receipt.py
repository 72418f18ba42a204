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
    id="InventoryReceipt_GetAll",
    method="GET",
    path="/v1/inventoryReceipt",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="InventoryReceipt_GetByinventoryReceiptNumber",
    method="GET",
    path="/v1/inventoryReceipt/{inventoryReceiptNumber}",
)
_CREATE = Operation(id="InventoryReceipt_Post", method="POST", path="/v1/inventoryReceipt")
_UPDATE = Operation(
    id="InventoryReceipt_PutByinventoryReceiptNumber",
    method="PUT",
    path="/v1/inventoryReceipt/{inventoryReceiptNumber}",
)
_RELEASE = Operation(
    id="InventoryReceipt_ReleaseDocumentByinvoiceNumber",
    method="POST",
    path="/v1/inventoryReceipt/{invoiceNumber}/action/release",
)


class InventoryReceiptResource(Resource):
    """Inventory receipts: ``/v1/inventoryReceipt``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.DocumentReleaseStatus | str | None = None,
        date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.InventoryReceipt]:
        """Lists inventory receipts.

        ``GET /v1/inventoryReceipt``

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
            models.InventoryReceipt,
            query=(
                ("status", status),
                when("date", date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, inventory_receipt_number: str) -> Call[models.InventoryReceipt]:
        """Reads an inventory receipt.

        ``GET /v1/inventoryReceipt/{inventoryReceiptNumber}``
        """
        return self._call(_GET, models.InventoryReceipt, keys=(inventory_receipt_number,))

    def create(
        self, inventory_receipt: models.InventoryReceiptUpdate
    ) -> Call[Created[models.InventoryReceipt]]:
        """Creates an inventory receipt.

        ``POST /v1/inventoryReceipt``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.InventoryReceipt,
            reads=("/v1/inventoryReceipt/{inventoryReceiptNumber}",),
            body=inventory_receipt,
        )

    def update(
        self, inventory_receipt_number: str, inventory_receipt: models.InventoryReceiptUpdate
    ) -> Call[None]:
        """Changes an inventory receipt: only the fields that are set.

        ``PUT /v1/inventoryReceipt/{inventoryReceiptNumber}``
        """
        return self._call(_UPDATE, None, keys=(inventory_receipt_number,), body=inventory_receipt)

    def release(self, invoice_number: str) -> Call[models.ReleaseInventoryDocumentActionResult]:
        """Releases an inventory receipt.

        ``POST /v1/inventoryReceipt/{invoiceNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleaseInventoryDocumentActionResult, keys=(invoice_number,)
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
