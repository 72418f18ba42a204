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
    id="InventoryIssue_GetAll", method="GET", path="/v1/inventoryissue", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="InventoryIssue_GetByinventoryIssueNumber",
    method="GET",
    path="/v1/inventoryissue/{inventoryIssueNumber}",
)
_CREATE = Operation(id="InventoryIssue_Post", method="POST", path="/v1/inventoryissue")
_UPDATE = Operation(
    id="InventoryIssue_PutByinventoryIssueNumber",
    method="PUT",
    path="/v1/inventoryissue/{inventoryIssueNumber}",
)
_RELEASE = Operation(
    id="InventoryIssue_ReleaseDocumentByinvoiceNumber",
    method="POST",
    path="/v1/inventoryissue/{invoiceNumber}/action/release",
)


class InventoryIssueResource(Resource):
    """Inventory issues: ``/v1/inventoryissue``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.DocumentReleaseStatus | str | None = None,
        date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.InventoryIssue]:
        """Lists inventory issues.

        ``GET /v1/inventoryissue``

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
            models.InventoryIssue,
            query=(
                ("status", status),
                when("date", date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, inventory_issue_number: str) -> Call[models.InventoryIssue]:
        """Reads an inventory issue.

        ``GET /v1/inventoryissue/{inventoryIssueNumber}``
        """
        return self._call(_GET, models.InventoryIssue, keys=(inventory_issue_number,))

    def create(
        self, inventory_issue: models.InventoryIssueUpdate
    ) -> Call[Created[models.InventoryIssue]]:
        """Creates an inventory issue.

        ``POST /v1/inventoryissue``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.InventoryIssue,
            reads=("/v1/inventoryissue/{inventoryIssueNumber}",),
            body=inventory_issue,
        )

    def update(
        self, inventory_issue_number: str, inventory_issue: models.InventoryIssueUpdate
    ) -> Call[None]:
        """Changes an inventory issue: only the fields that are set.

        ``PUT /v1/inventoryissue/{inventoryIssueNumber}``
        """
        return self._call(_UPDATE, None, keys=(inventory_issue_number,), body=inventory_issue)

    def release(self, invoice_number: str) -> Call[models.ReleaseInventoryDocumentActionResult]:
        """Releases an inventory issue.

        ``POST /v1/inventoryissue/{invoiceNumber}/action/release``

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
