"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="PurchaseReceiptBasic_GetAllReceiptBasic",
    method="GET",
    path="/v1/PurchaseReceiptBasic",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseReceiptBasic_GetPurchaseReceiptBasicByreceiptNumber",
    method="GET",
    path="/v1/PurchaseReceiptBasic/{receiptNumber}",
)
_CREATE = Operation(id="PurchaseReceiptBasic_Post", method="POST", path="/v1/PurchaseReceiptBasic")
_UPDATE = Operation(
    id="PurchaseReceiptBasic_PutByreceiptNumber",
    method="PUT",
    path="/v1/PurchaseReceiptBasic/{receiptNumber}",
    if_match=IfMatch.DIRECT,
)
_RELEASE = Operation(
    id="PurchaseReceiptBasic_ReleaseInvoiceByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceiptBasic/{receiptNumber}/action/release",
)


class PurchaseReceiptBasicResource(Resource):
    """Basic purchase receipts: ``/v1/PurchaseReceiptBasic``."""

    __slots__ = ()

    def list(
        self,
        *,
        receipt_type: models.PurchaseReceiptType | str | None = None,
        status: models.PurchaseReceiptStatus | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        supplier: str | None = None,
        po_order_nbr: str | None = None,
        branch: str | None = None,
        fin_period: Period | str | None = None,
        receipt_date: Condition[dt.date] | None = None,
        due_date: Condition[dt.date] | None = None,
        include_custom_free_fields: bool | None = None,
    ) -> Listing[models.PurchaseReceiptBasic]:
        """Lists basic purchase receipts.

        ``GET /v1/PurchaseReceiptBasic``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            fin_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYPP.
            receipt_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._list(
            _LIST,
            models.PurchaseReceiptBasic,
            query=(
                ("receiptType", receipt_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("supplier", supplier),
                ("poOrderNbr", po_order_nbr),
                ("branch", branch),
                in_period("finPeriod", fin_period, PeriodFormat.YYYYPP),
                when("receiptDate", receipt_date),
                when("dueDate", due_date),
                ("includeCustomFreeFields", include_custom_free_fields),
            ),
        )

    def get(
        self, receipt_number: str, *, include_custom_free_fields: bool | None = None
    ) -> Call[models.PurchaseReceiptBasic]:
        """Reads a basic purchase receipt.

        ``GET /v1/PurchaseReceiptBasic/{receiptNumber}``

        Args:
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._call(
            _GET,
            models.PurchaseReceiptBasic,
            keys=(receipt_number,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )

    def create(
        self, purchase_receipt_basic: models.PurchaseReceiptBasicUpdate
    ) -> Call[Created[models.PurchaseReceiptBasic]]:
        """Creates a basic purchase receipt.

        ``POST /v1/PurchaseReceiptBasic``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.PurchaseReceiptBasic,
            reads=("/v1/PurchaseReceiptBasic/{receiptNumber}",),
            body=purchase_receipt_basic,
        )

    def update(
        self,
        receipt_number: str,
        purchase_receipt_basic: models.PurchaseReceiptBasicUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a basic purchase receipt: only the fields that are set.

        ``PUT /v1/PurchaseReceiptBasic/{receiptNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(receipt_number,), body=purchase_receipt_basic, if_match=if_match
        )

    def release(self, receipt_number: str) -> Call[models.ReleasePurchaseReceiptActionResult]:
        """Releases a basic purchase receipt.

        ``POST /v1/PurchaseReceiptBasic/{receiptNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleasePurchaseReceiptActionResult, keys=(receipt_number,)
        )

    async def edit(
        self,
        receipt_number: str,
        change: Change[models.PurchaseReceiptBasic, models.PurchaseReceiptBasicUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.PurchaseReceiptBasic]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/PurchaseReceiptBasic/{receiptNumber}``

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, receipt_number),
            partial(self.update, receipt_number),
            change,
            attempts=attempts,
        )
