"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002, D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api.salesorder import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing

_LIST = Operation(
    id="SalesOrders_GetList_",
    method="GET",
    path="/api/v3/SalesOrders",
    service="salesorder",
    paging=Paging.INDEXED,
    background=False,
)
_GET = Operation(
    id="SalesOrders_GetItemAsync_typeorderId",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}",
    service="salesorder",
    background=False,
)
_CREATE = Operation(
    id="SalesOrders_CreateNewItem_",
    method="POST",
    path="/api/v3/SalesOrders",
    service="salesorder",
    background=False,
)
_UPDATE = Operation(
    id="SalesOrders_Patch_typeorderId",
    method="PATCH",
    path="/api/v3/SalesOrders/{type}/{orderId}",
    service="salesorder",
    background=False,
    if_match=IfMatch.DIRECT,
)
_DELETE = Operation(
    id="SalesOrders_Delete_typeorderId",
    method="DELETE",
    path="/api/v3/SalesOrders/{type}/{orderId}",
    service="salesorder",
    background=False,
    if_match=IfMatch.DIRECT,
)
_ADD_LINES = Operation(
    id="SalesOrders_AddLines_typeorderIdlines",
    method="POST",
    path="/api/v3/SalesOrders/{type}/{orderId}/lines",
    service="salesorder",
    background=False,
    if_match=IfMatch.DIRECT,
)
_DELETE_LINES = Operation(
    id="SalesOrders_DeleteLines_typeorderIdlines",
    method="DELETE",
    path="/api/v3/SalesOrders/{type}/{orderId}/lines",
    service="salesorder",
    background=False,
    if_match=IfMatch.DIRECT,
)
_GET_LINE = Operation(
    id="SalesOrders_GetItemLine_typeorderIdlineslineId",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/lines/{lineId}",
    service="salesorder",
    background=False,
)
_GET_ROT_RUT = Operation(
    id="SalesOrders_GetItemRotRut_typeorderIdrotrut",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/rotrut",
    service="salesorder",
    background=False,
)
_LIST_BY_TYPE = Operation(
    id="SalesOrders_GetList_type",
    method="GET",
    path="/api/v3/SalesOrders/{type}",
    service="salesorder",
    paging=Paging.INDEXED,
    background=False,
)
_LIST_COMMISSIONS = Operation(
    id="SalesOrders_GetItemCommissions_typeorderIdcommissions",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/commissions",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)
_LIST_DISCOUNTS = Operation(
    id="SalesOrders_GetItemDiscounts_typeorderIddiscounts",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/discounts",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)
_LIST_LINES = Operation(
    id="SalesOrders_GetItemLines_typeorderIdlines",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/lines",
    service="salesorder",
    paging=Paging.INDEXED,
    background=False,
)
_LIST_PAYMENTS = Operation(
    id="SalesOrders_GetItemPayments_typeorderIdpayments",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/payments",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)
_LIST_SHIPMENTS = Operation(
    id="SalesOrders_GetSalesOrderShipment_typeorderIdshipment",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/shipment",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)
_LIST_TAXES = Operation(
    id="SalesOrders_GetItemTax_typeorderIdtax",
    method="GET",
    path="/api/v3/SalesOrders/{type}/{orderId}/tax",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)
_UPDATE_LINES = Operation(
    id="SalesOrders_PatchLines_typeorderIdlines",
    method="PATCH",
    path="/api/v3/SalesOrders/{type}/{orderId}/lines",
    service="salesorder",
    background=False,
    if_match=IfMatch.DIRECT,
)


class SalesOrdersResource(Resource):
    """Sales orders: ``/api/v3/SalesOrders``."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_id: str | None = None,
        status: str | None = None,
        modified_since: dt.date | None = None,
        order_by: str | None = None,
        filter: str | None = None,
    ) -> Listing[models.SalesOrderList]:
        """Lists sales orders.

        ``GET /api/v3/SalesOrders``

        Args:
            modified_since: From this moment on.
            filter: A filter expression, as the service writes it.
        """
        return self._list(
            _LIST,
            models.SalesOrderList,
            query=(
                ("customerId", customer_id),
                ("status", status),
                ("modifiedSince", modified_since),
                ("orderBy", order_by),
                ("filter", filter),
            ),
        )

    def get(
        self,
        type: str,
        order_id: str,
        *,
        expand: Sequence[models.SalesOrderExpansions | str] | None = None,
    ) -> Call[models.SalesOrder]:
        """Reads a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}``

        Args:
            expand: What to send along, one or more; it limits a page to 100 records.
        """
        return self._call(
            _GET,
            models.SalesOrder,
            keys=(
                type,
                order_id,
            ),
            query=(("expand", expand),),
        )

    def create(self, sales_order: models.NewSalesOrder) -> Call[Created[models.SalesOrder]]:
        """Creates a sales order.

        ``POST /api/v3/SalesOrders``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SalesOrder,
            reads=("/api/v3/SalesOrders/{type}/{orderId}",),
            body=sales_order,
        )

    def update(
        self, type: str, order_id: str, sales_order: models.PatchSalesOrder, *, if_match: str
    ) -> Call[None]:
        """Changes a sales order: only the fields that are set.

        ``PATCH /api/v3/SalesOrders/{type}/{orderId}``

        The new version's tag is in `response().etag`.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                type,
                order_id,
            ),
            body=sales_order,
            if_match=if_match,
        )

    def delete(self, type: str, order_id: str, *, if_match: str) -> Call[None]:
        """Deletes a sales order.

        ``DELETE /api/v3/SalesOrders/{type}/{orderId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _DELETE,
            None,
            keys=(
                type,
                order_id,
            ),
            if_match=if_match,
        )

    def add_lines(
        self, type: str, order_id: str, lines: models.AddSalesOrderLines, *, if_match: str
    ) -> Call[None]:
        """Adds lines to a sales order.

        ``POST /api/v3/SalesOrders/{type}/{orderId}/lines``

        The new version's tag is in `response().etag`.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _ADD_LINES,
            None,
            keys=(
                type,
                order_id,
            ),
            body=lines,
            if_match=if_match,
        )

    def delete_lines(
        self, type: str, order_id: str, *, ids: Sequence[int], if_match: str
    ) -> Call[None]:
        """Deletes lines from a sales order.

        ``DELETE /api/v3/SalesOrders/{type}/{orderId}/lines``

        The new version's tag is in `response().etag`.

        Args:
            ids: The ids of the lines.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _DELETE_LINES,
            None,
            keys=(
                type,
                order_id,
            ),
            query=(("ids", ids),),
            if_match=if_match,
        )

    def get_line(self, type: str, order_id: str, line_id: int) -> Call[models.SalesOrderLine]:
        """Reads a line of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/lines/{lineId}``
        """
        return self._call(
            _GET_LINE,
            models.SalesOrderLine,
            keys=(
                type,
                order_id,
                line_id,
            ),
        )

    def get_rot_rut(self, type: str, order_id: str) -> Call[models.SalesOrderRotRut]:
        """Reads the ROT or RUT deduction of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/rotrut``
        """
        return self._call(
            _GET_ROT_RUT,
            models.SalesOrderRotRut,
            keys=(
                type,
                order_id,
            ),
        )

    def list_by_type(
        self,
        type: str,
        *,
        customer_id: str | None = None,
        status: str | None = None,
        modified_since: dt.date | None = None,
        order_by: str | None = None,
        filter: str | None = None,
    ) -> Listing[models.SalesOrderList]:
        """Lists the sales orders of one type.

        ``GET /api/v3/SalesOrders/{type}``

        Args:
            modified_since: From this moment on.
            filter: A filter expression, as the service writes it.
        """
        return self._list(
            _LIST_BY_TYPE,
            models.SalesOrderList,
            keys=(type,),
            query=(
                ("customerId", customer_id),
                ("status", status),
                ("modifiedSince", modified_since),
                ("orderBy", order_by),
                ("filter", filter),
            ),
        )

    def list_commissions(self, type: str, order_id: str) -> Listing[models.SalesOrderCommission]:
        """Lists the commissions of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/commissions``
        """
        return self._list(
            _LIST_COMMISSIONS,
            models.SalesOrderCommission,
            keys=(
                type,
                order_id,
            ),
        )

    def list_discounts(self, type: str, order_id: str) -> Listing[models.SalesOrderDiscount]:
        """Lists the discounts of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/discounts``
        """
        return self._list(
            _LIST_DISCOUNTS,
            models.SalesOrderDiscount,
            keys=(
                type,
                order_id,
            ),
        )

    def list_lines(self, type: str, order_id: str) -> Listing[models.SalesOrderLine]:
        """Lists the lines of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/lines``
        """
        return self._list(
            _LIST_LINES,
            models.SalesOrderLine,
            keys=(
                type,
                order_id,
            ),
        )

    def list_payments(self, type: str, order_id: str) -> Listing[models.Payment]:
        """Lists the payments of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/payments``
        """
        return self._list(
            _LIST_PAYMENTS,
            models.Payment,
            keys=(
                type,
                order_id,
            ),
        )

    def list_shipments(self, type: str, order_id: str) -> Listing[models.SalesOrderShipment]:
        """Lists the shipments of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/shipment``
        """
        return self._list(
            _LIST_SHIPMENTS,
            models.SalesOrderShipment,
            keys=(
                type,
                order_id,
            ),
        )

    def list_taxes(self, type: str, order_id: str) -> Listing[models.SalesOrderTax]:
        """Lists the taxes of a sales order.

        ``GET /api/v3/SalesOrders/{type}/{orderId}/tax``
        """
        return self._list(
            _LIST_TAXES,
            models.SalesOrderTax,
            keys=(
                type,
                order_id,
            ),
        )

    def update_lines(
        self, type: str, order_id: str, lines: models.PatchSalesOrderLines, *, if_match: str
    ) -> Call[None]:
        """Changes lines of a sales order: only the fields that are set.

        ``PATCH /api/v3/SalesOrders/{type}/{orderId}/lines``

        The new version's tag is in `response().etag`.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE_LINES,
            None,
            keys=(
                type,
                order_id,
            ),
            body=lines,
            if_match=if_match,
        )

    async def edit(
        self,
        type: str,
        order_id: str,
        change: Change[models.SalesOrder, models.PatchSalesOrder],
        *,
        attempts: int = 10,
    ) -> Edited[models.SalesOrder]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PATCH /api/v3/SalesOrders/{type}/{orderId}``

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
            partial(self.get, type, order_id),
            partial(self.update, type, order_id),
            change,
            attempts=attempts,
        )
