"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when
from visma_async.wire.upload import upload

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="SalesOrderV2_GetAllOrders_V2",
    method="GET",
    path="/v2/salesorder",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(id="SalesOrderV2_GetByorderNbr", method="GET", path="/v2/salesorder/{orderNbr}")
_CREATE = Operation(id="SalesOrderV2_Post", method="POST", path="/v2/salesorder")
_ADD_ATTACHMENT = Operation(
    id="SalesOrderV2_CreateHeaderAttachmentByorderNumber",
    method="POST",
    path="/v2/salesorder/{orderNumber}/attachment",
)
_ADD_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderV2_CreateHeaderAttachmentByorderNumberorderType",
    method="POST",
    path="/v2/salesorder/orderType/{orderType}/{orderNumber}/attachment",
)
_ADD_LINE_ATTACHMENT = Operation(
    id="SalesOrderV2_CreateLineAttachmentByorderNumberlineNumber",
    method="POST",
    path="/v2/salesorder/{orderNumber}/{lineNumber}/attachment",
)
_ADD_LINE_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderV2_CreateLineAttachmentByorderNumberorderTypelineNumber",
    method="POST",
    path="/v2/salesorder/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment",
)
_CANCEL = Operation(
    id="SalesOrderV2_CancelSalesOrderBysaleOrderNumber",
    method="POST",
    path="/v2/salesorder/{saleOrderNumber}/action/cancelSalesOrder",
)
_CREATE_PURCHASE_ORDERS = Operation(
    id="SalesOrderV2_CreatePurchaseOrdersActionBysaleOrderNumber",
    method="POST",
    path="/v2/salesorder/{saleOrderNumber}/action/createPurchaseOrders",
)
_CREATE_SHIPMENT = Operation(
    id="SalesOrderV2_CreateShipmentActionBysaleOrderNumber",
    method="POST",
    path="/v2/salesorder/{saleOrderNumber}/action/createShipment",
)
_PREPARE_INVOICE = Operation(
    id="SalesOrderV2_PrepareInvoiceActionByorderTypeorderNumber",
    method="POST",
    path="/v2/salesorder/{orderType}/{orderNumber}/action/prepareInvoice",
)
_REOPEN = Operation(
    id="SalesOrderV2_ReopenSalesOrderBysalesOrderNumber",
    method="POST",
    path="/v2/salesorder/{salesOrderNumber}/action/reopenSalesOrder",
)
_SEND_BY_EMAIL = Operation(
    id="SalesOrderV2_SendEmailActionByorderTypeorderNumber",
    method="POST",
    path="/v2/salesorder/{orderType}/{orderNumber}/action/sendbymail",
)


class SalesOrderV2Resource(Resource):
    """Sales orders, version 2: ``/v2/salesorder``."""

    __slots__ = ()

    def list(
        self,
        *,
        order_type: str | None = None,
        status: models.SalesOrderStatus | str | None = None,
        greater_than_value: str | None = None,
        show_notes: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesOrder]:
        """Lists sales orders.

        ``GET /v2/salesorder``

        This is the newer version of `sales_order.list`.

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            show_notes: Whether the notes come along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SalesOrder,
            query=(
                ("orderType", order_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                ("showNotes", show_notes),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, order_nbr: str) -> Call[models.SalesOrder]:
        """Reads a sales order.

        ``GET /v2/salesorder/{orderNbr}``

        This is the newer version of `sales_order.get`.
        """
        return self._call(_GET, models.SalesOrder, keys=(order_nbr,))

    def create(self, sales_order: models.SalesOrderUpdate) -> Call[Created[models.SalesOrder]]:
        """Creates a sales order.

        ``POST /v2/salesorder``

        This is the newer version of `sales_order.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SalesOrder,
            reads=("/v2/salesorder/{orderNbr}", "/v1/salesorder/{orderType}/{orderNbr}"),
            body=sales_order,
        )

    def add_attachment(
        self,
        order_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a sales order.

        ``POST /v2/salesorder/{orderNumber}/attachment``

        Deprecated: use `add_attachment_by_type` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(order_number,),
            body=upload(content, filename, progress),
        )

    def add_attachment_by_type(
        self,
        order_type: str,
        order_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a sales order that is given by type and number.

        ``POST /v2/salesorder/orderType/{orderType}/{orderNumber}/attachment``

        This is the newer version of `sales_order.add_attachment_by_type`.

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_ATTACHMENT_BY_TYPE,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                order_type,
                order_number,
            ),
            body=upload(content, filename, progress),
        )

    def add_line_attachment(
        self,
        order_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a sales order.

        ``POST /v2/salesorder/{orderNumber}/{lineNumber}/attachment``

        Deprecated: use `add_line_attachment_by_type` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                order_number,
                line_number,
            ),
            body=upload(content, filename, progress),
        )

    def add_line_attachment_by_type(
        self,
        order_type: str,
        order_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a sales order that is given by type and number.

        ``POST /v2/salesorder/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment``

        This is the newer version of `sales_order.add_line_attachment_by_type`.

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT_BY_TYPE,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                order_type,
                order_number,
                line_number,
            ),
            body=upload(content, filename, progress),
        )

    def cancel(
        self, sale_order_number: str, action: models.CancelSalesOrderAction
    ) -> Call[models.CancelSalesOrderActionResult]:
        """Cancels a sales order.

        ``POST /v2/salesorder/{saleOrderNumber}/action/cancelSalesOrder``

        This is the newer version of `sales_order.cancel`.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _CANCEL, models.CancelSalesOrderActionResult, keys=(sale_order_number,), body=action
        )

    def create_purchase_orders(
        self, sale_order_number: str, action: models.CreatePurchaseOrderAction
    ) -> Call[dict[str, Any]]:
        """Creates purchase orders for a sales order.

        ``POST /v2/salesorder/{saleOrderNumber}/action/createPurchaseOrders``
        """
        return self._call(
            _CREATE_PURCHASE_ORDERS, dict[str, Any], keys=(sale_order_number,), body=action
        )

    def create_shipment(
        self, sale_order_number: str, action: models.CreateShipmentAction
    ) -> Call[None]:
        """Creates a shipment for a sales order.

        ``POST /v2/salesorder/{saleOrderNumber}/action/createShipment``

        This is the newer version of `sales_order.create_shipment`.
        """
        return self._call(_CREATE_SHIPMENT, None, keys=(sale_order_number,), body=action)

    def prepare_invoice(self, order_type: str, order_number: str) -> Call[None]:
        """Prepares the invoice of a sales order.

        ``POST /v2/salesorder/{orderType}/{orderNumber}/action/prepareInvoice``
        """
        return self._call(
            _PREPARE_INVOICE,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )

    def reopen(
        self, sales_order_number: str, action: models.ReopenSalesOrderAction
    ) -> Call[models.ReopenSalesOrderActionResult]:
        """Reopens a sales order.

        ``POST /v2/salesorder/{salesOrderNumber}/action/reopenSalesOrder``

        This is the newer version of `sales_order.reopen`.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _REOPEN, models.ReopenSalesOrderActionResult, keys=(sales_order_number,), body=action
        )

    def send_by_email(self, order_type: str, order_number: str) -> Call[None]:
        """Sends a sales order by email.

        ``POST /v2/salesorder/{orderType}/{orderNumber}/action/sendbymail``
        """
        return self._call(
            _SEND_BY_EMAIL,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )
