"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation
from visma_async.wire.upload import upload

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.wire.upload import Content, OnProgress

_CREATE = Operation(id="SalesOrderBasicV2_Post", method="POST", path="/v2/salesorderbasic")
_ADD_ATTACHMENT = Operation(
    id="SalesOrderBasicV2_CreateHeaderAttachmentByorderNumber",
    method="POST",
    path="/v2/salesorderbasic/{orderNumber}/attachment",
)
_ADD_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderBasicV2_CreateHeaderAttachmentByorderNumberorderType",
    method="POST",
    path="/v2/salesorderbasic/orderType/{orderType}/{orderNumber}/attachment",
)
_ADD_LINE_ATTACHMENT = Operation(
    id="SalesOrderBasicV2_CreateLineAttachmentByorderNumberlineNumber",
    method="POST",
    path="/v2/salesorderbasic/{orderNumber}/{lineNumber}/attachment",
)
_ADD_LINE_ATTACHMENT_BY_TYPE = Operation(
    id="SalesOrderBasicV2_CreateLineAttachmentByorderNumberorderTypelineNumber",
    method="POST",
    path="/v2/salesorderbasic/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment",
)
_CREATE_SHIPMENT = Operation(
    id="SalesOrderBasicV2_CreateShipmentActionBysaleOrderNumber",
    method="POST",
    path="/v2/salesorderbasic/{saleOrderNumber}/action/createShipment",
)
_PREPARE_INVOICE = Operation(
    id="SalesOrderBasicV2_PrepareInvoiceActionByorderTypeorderNumber",
    method="POST",
    path="/v2/salesorderbasic/{orderType}/{orderNumber}/action/prepareInvoice",
)
_SEND_BY_EMAIL = Operation(
    id="SalesOrderBasicV2_SendEmailActionByorderTypeorderNumber",
    method="POST",
    path="/v2/salesorderbasic/{orderType}/{orderNumber}/action/sendbymail",
)


class SalesOrderBasicV2Resource(Resource):
    """Basic sales orders, version 2: ``/v2/salesorderbasic``."""

    __slots__ = ()

    def create(
        self, sales_order_basic: models.SalesOrderBasicUpdate
    ) -> Call[Created[models.SalesOrderBasic]]:
        """Creates a basic sales order.

        ``POST /v2/salesorderbasic``

        This is the newer version of `sales_order_basic.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SalesOrderBasic,
            reads=("/v1/salesorderbasic/{orderNbr}", "/v1/salesorderbasic/{orderType}/{orderNbr}"),
            body=sales_order_basic,
        )

    def add_attachment(
        self,
        order_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a basic sales order.

        ``POST /v2/salesorderbasic/{orderNumber}/attachment``

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

        ``POST /v2/salesorderbasic/orderType/{orderType}/{orderNumber}/attachment``

        This is the newer version of `sales_order_basic.add_attachment_by_type`.

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

        ``POST /v2/salesorderbasic/{orderNumber}/{lineNumber}/attachment``

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

        ``POST /v2/salesorderbasic/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment``

        This is the newer version of `sales_order_basic.add_line_attachment_by_type`.

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
    ) -> Call[None]:
        """Creates a shipment for a basic sales order.

        ``POST /v2/salesorderbasic/{saleOrderNumber}/action/createShipment``

        This is the newer version of `sales_order_basic.create_shipment`.
        """
        return self._call(_CREATE_SHIPMENT, None, keys=(sale_order_number,), body=action)

    def prepare_invoice(self, order_type: str, order_number: str) -> Call[None]:
        """Prepares the invoice of a basic sales order.

        ``POST /v2/salesorderbasic/{orderType}/{orderNumber}/action/prepareInvoice``
        """
        return self._call(
            _PREPARE_INVOICE,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )

    def send_by_email(self, order_type: str, order_number: str) -> Call[None]:
        """Sends a basic sales order by email.

        ``POST /v2/salesorderbasic/{orderType}/{orderNumber}/action/sendbymail``
        """
        return self._call(
            _SEND_BY_EMAIL,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )
