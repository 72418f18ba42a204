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
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="SalesOrderBasic_GetAllOrders",
    method="GET",
    path="/v1/salesorderbasic",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="SalesOrderBasic_GetByorderNbr", method="GET", path="/v1/salesorderbasic/{orderNbr}"
)
_CREATE = Operation(id="SalesOrderBasic_Post", method="POST", path="/v1/salesorderbasic")
_UPDATE = Operation(
    id="SalesOrderBasic_PutByorderNbr", method="PUT", path="/v1/salesorderbasic/{orderNbr}"
)
_ADD_ATTACHMENT = Operation(
    id="SalesOrderBasic_CreateHeaderAttachmentByorderNumber",
    method="POST",
    path="/v1/salesorderbasic/{orderNumber}/attachment",
)
_ADD_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderBasic_CreateHeaderAttachmentByorderNumberorderType",
    method="POST",
    path="/v1/salesorderbasic/orderType/{orderType}/{orderNumber}/attachment",
)
_ADD_LINE_ATTACHMENT = Operation(
    id="SalesOrderBasic_CreateLineAttachmentByorderNumberlineNumber",
    method="POST",
    path="/v1/salesorderbasic/{orderNumber}/{lineNumber}/attachment",
)
_ADD_LINE_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderBasic_CreateLineAttachmentByorderNumberorderTypelineNumber",
    method="POST",
    path="/v1/salesorderbasic/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment",
)
_CREATE_SHIPMENT = Operation(
    id="SalesOrderBasic_CreateShipmentActionBysaleOrderNumber",
    method="POST",
    path="/v1/salesorderbasic/{saleOrderNumber}/action/createShipment",
)
_DELETE_ATTACHMENT = Operation(
    id="SalesOrderBasic_DeleteOrderAttachmentByorderNumberorderTypefileId",
    method="DELETE",
    path="/v1/salesorderbasic/{orderType}/{orderNumber}/attachment/{fileId}",
)
_DELETE_LINE_ATTACHMENT = Operation(
    id="SalesOrderBasic_DeleteLineAttachmentByorderNumberorderTypelineNumberfileId",
    method="DELETE",
    path="/v1/salesorderbasic/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}",
)
_GET_BY_TYPE = Operation(
    id="SalesOrderBasic_GetOrderByTypeByorderTypeorderNbr",
    method="GET",
    path="/v1/salesorderbasic/{orderType}/{orderNbr}",
)


class SalesOrderBasicResource(Resource):
    """Basic sales orders: ``/v1/salesorderbasic``."""

    __slots__ = ()

    def list(
        self,
        *,
        order_type: str | None = None,
        status: models.SalesOrderStatus | str | None = None,
        greater_than_value: str | None = None,
        show_notes: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesOrderBasic]:
        """Lists basic sales orders.

        ``GET /v1/salesorderbasic``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            show_notes: Whether the notes come along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SalesOrderBasic,
            query=(
                ("orderType", order_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                ("showNotes", show_notes),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, order_nbr: str) -> Call[models.SalesOrderBasic]:
        """Reads a basic sales order.

        ``GET /v1/salesorderbasic/{orderNbr}``
        """
        return self._call(_GET, models.SalesOrderBasic, keys=(order_nbr,))

    def create(
        self, sales_order_basic: models.SalesOrderBasicUpdate
    ) -> Call[Created[models.SalesOrderBasic]]:
        """Creates a basic sales order.

        ``POST /v1/salesorderbasic``

        The newer version is `sales_order_basic_v2.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SalesOrderBasic,
            reads=("/v1/salesorderbasic/{orderNbr}", "/v1/salesorderbasic/{orderType}/{orderNbr}"),
            body=sales_order_basic,
        )

    def update(self, order_nbr: str, sales_order_basic: models.SalesOrderBasicUpdate) -> Call[None]:
        """Changes a basic sales order: only the fields that are set.

        ``PUT /v1/salesorderbasic/{orderNbr}``
        """
        return self._call(_UPDATE, None, keys=(order_nbr,), body=sales_order_basic)

    def add_attachment(
        self,
        order_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a basic sales order.

        ``POST /v1/salesorderbasic/{orderNumber}/attachment``

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
        """Attaches a file to a basic sales order that is given by type and number.

        ``POST /v1/salesorderbasic/orderType/{orderType}/{orderNumber}/attachment``

        The newer version is `sales_order_basic_v2.add_attachment_by_type`.

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
        """Attaches a file to a line of a basic sales order.

        ``POST /v1/salesorderbasic/{orderNumber}/{lineNumber}/attachment``

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
        """Attaches a file to a line of a basic sales order that is given by type and number.

        ``POST /v1/salesorderbasic/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment``

        The newer version is `sales_order_basic_v2.add_line_attachment_by_type`.

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

    def create_shipment(
        self, sale_order_number: str, action: models.CreateShipmentAction
    ) -> Call[models.CreateShipmentActionResult]:
        """Creates a shipment for a basic sales order.

        ``POST /v1/salesorderbasic/{saleOrderNumber}/action/createShipment``

        The newer version is `sales_order_basic_v2.create_shipment`.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _CREATE_SHIPMENT,
            models.CreateShipmentActionResult,
            keys=(sale_order_number,),
            body=action,
        )

    def delete_attachment(
        self, order_type: str, order_number: str, file_id: str
    ) -> Call[dict[str, Any]]:
        """Deletes a file that is attached to a basic sales order.

        ``DELETE /v1/salesorderbasic/{orderType}/{orderNumber}/attachment/{fileId}``
        """
        return self._call(
            _DELETE_ATTACHMENT,
            dict[str, Any],
            keys=(
                order_type,
                order_number,
                file_id,
            ),
        )

    def delete_line_attachment(
        self, order_type: str, order_number: str, line_number: int, file_id: str
    ) -> Call[dict[str, Any]]:
        """Deletes a file that is attached to a line of a basic sales order.

        ``DELETE /v1/salesorderbasic/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}``
        """
        return self._call(
            _DELETE_LINE_ATTACHMENT,
            dict[str, Any],
            keys=(
                order_type,
                order_number,
                line_number,
                file_id,
            ),
        )

    def get_by_type(self, order_type: str, order_nbr: str) -> Call[models.SalesOrderBasic]:
        """Reads a basic sales order by its type and number.

        ``GET /v1/salesorderbasic/{orderType}/{orderNbr}``
        """
        return self._call(
            _GET_BY_TYPE,
            models.SalesOrderBasic,
            keys=(
                order_type,
                order_nbr,
            ),
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
