"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

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
    id="PurchaseReceipt_GetAllReceiptBasic",
    method="GET",
    path="/v1/PurchaseReceipt",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseReceipt_GetPurchaseReceiptBasicByreceiptNumber",
    method="GET",
    path="/v1/PurchaseReceipt/{receiptNumber}",
)
_CREATE = Operation(id="PurchaseReceipt_Post", method="POST", path="/v1/PurchaseReceipt")
_UPDATE = Operation(
    id="PurchaseReceipt_PutByreceiptNumber",
    method="PUT",
    path="/v1/PurchaseReceipt/{receiptNumber}",
    if_match=IfMatch.DIRECT,
)
_ADD_PURCHASE_ORDER_LINES = Operation(
    id="PurchaseReceipt_AddPurchaseOrderLinesByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines",
)
_ADD_PURCHASE_ORDERS = Operation(
    id="PurchaseReceipt_AddPurchaseOrdersByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder",
)
_CANCEL = Operation(
    id="PurchaseReceipt_CancelReceiptByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/cancelReceipt",
)
_PRINT = Operation(
    id="PurchaseReceipt_PrintPurchaseReceiptByreceiptNumber",
    method="GET",
    path="/v1/PurchaseReceipt/{receiptNumber}/print",
)
_RELEASE = Operation(
    id="PurchaseReceipt_ReleaseReceiptByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/release",
)


class PurchaseReceiptResource(Resource):
    """Purchase receipts: ``/v1/PurchaseReceipt``."""

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
    ) -> Listing[models.PurchaseReceipt]:
        """Lists purchase receipts.

        ``GET /v1/PurchaseReceipt``

        The newer version is `purchase_receipt_v2.list`.

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
            models.PurchaseReceipt,
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

    def get(self, receipt_number: str) -> Call[models.PurchaseReceipt]:
        """Reads a purchase receipt.

        ``GET /v1/PurchaseReceipt/{receiptNumber}``

        The newer version is `purchase_receipt_v2.get`.
        """
        return self._call(_GET, models.PurchaseReceipt, keys=(receipt_number,))

    def create(
        self, purchase_receipt: models.PurchaseReceiptUpdate
    ) -> Call[Created[models.PurchaseReceipt]]:
        """Creates a purchase receipt.

        ``POST /v1/PurchaseReceipt``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.PurchaseReceipt,
            reads=("/v1/PurchaseReceipt/{receiptNumber}",),
            body=purchase_receipt,
        )

    def update(
        self,
        receipt_number: str,
        purchase_receipt: models.PurchaseReceiptUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a purchase receipt: only the fields that are set.

        ``PUT /v1/PurchaseReceipt/{receiptNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(receipt_number,), body=purchase_receipt, if_match=if_match
        )

    def add_purchase_order_lines(
        self, receipt_number: str, lines: models.PurchaseReceiptOrderLinesListUpdate
    ) -> Call[models.AddOrderLinesToPurchaseReceiptActionResult]:
        """Adds purchase order lines to a purchase receipt.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _ADD_PURCHASE_ORDER_LINES,
            models.AddOrderLinesToPurchaseReceiptActionResult,
            keys=(receipt_number,),
            body=lines,
        )

    def add_purchase_orders(
        self, receipt_number: str, orders: models.PurchaseReceiptOrderListUpdate
    ) -> Call[models.AddOrdersToPurchaseReceiptActionResult]:
        """Adds purchase orders to a purchase receipt.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _ADD_PURCHASE_ORDERS,
            models.AddOrdersToPurchaseReceiptActionResult,
            keys=(receipt_number,),
            body=orders,
        )

    def cancel(self, receipt_number: str) -> Call[dict[str, Any]]:
        """Cancels a purchase receipt.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/cancelReceipt``
        """
        return self._call(_CANCEL, dict[str, Any], keys=(receipt_number,))

    def print(self, receipt_number: str) -> Call[bytes]:
        """Prints a purchase receipt as a PDF.

        ``GET /v1/PurchaseReceipt/{receiptNumber}/print``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_PRINT, bytes, keys=(receipt_number,))

    def release(self, receipt_number: str) -> Call[models.ReleasePurchaseReceiptActionResult]:
        """Releases a purchase receipt.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleasePurchaseReceiptActionResult, keys=(receipt_number,)
        )

    async def edit(
        self,
        receipt_number: str,
        change: Change[models.PurchaseReceipt, models.PurchaseReceiptUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.PurchaseReceipt]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/PurchaseReceipt/{receiptNumber}``

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
