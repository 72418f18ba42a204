"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="SalesOrder_GetAllOrders", method="GET", path="/v1/salesorder", paging=Paging.ITEM_METADATA
)
_GET = Operation(id="SalesOrder_GetByorderNbr", method="GET", path="/v1/salesorder/{orderNbr}")
_CREATE = Operation(id="SalesOrder_Post", method="POST", path="/v1/salesorder")
_UPDATE = Operation(id="SalesOrder_PutByorderNbr", method="PUT", path="/v1/salesorder/{orderNbr}")
_CANCEL = Operation(
    id="SalesOrder_CancelSalesOrderBysaleOrderNumber",
    method="POST",
    path="/v1/salesorder/{saleOrderNumber}/action/cancelSalesOrder",
)
_CREATE_SHIPMENT = Operation(
    id="SalesOrder_CreateShipmentActionBysaleOrderNumber",
    method="POST",
    path="/v1/salesorder/{saleOrderNumber}/action/createShipment",
)
_DELETE_ATTACHMENT = Operation(
    id="SalesOrder_DeleteOrderAttachmentByorderNumberorderTypefileId",
    method="DELETE",
    path="/v1/salesorder/{orderType}/{orderNumber}/attachment/{fileId}",
)
_DELETE_LINE_ATTACHMENT = Operation(
    id="SalesOrder_DeleteLineAttachmentByorderNumberorderTypelineNumberfileId",
    method="DELETE",
    path="/v1/salesorder/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}",
)
_GET_BY_TYPE = Operation(
    id="SalesOrder_GetOrderByTypeByorderTypeorderNbr",
    method="GET",
    path="/v1/salesorder/{orderType}/{orderNbr}",
)
_GET_ROT_RUT = Operation(
    id="SalesOrder_GetROTRUTByorderTypeorderNbr",
    method="GET",
    path="/v1/salesorder/{orderType}/{orderNbr}/rotrut",
)
_LIST_COMMISSIONS = Operation(
    id="SalesOrder_GetCommissionsByorderTypeorderNbr",
    method="GET",
    path="/v1/salesorder/{orderType}/{orderNbr}/commissions",
    paging=Paging.NONE,
)
_REOPEN = Operation(
    id="SalesOrder_ReopenSalesOrderBysalesOrderNumber",
    method="POST",
    path="/v1/salesorder/{salesOrderNumber}/action/reopenSalesOrder",
)


class SalesOrderResource(Resource):
    """Sales order: ``/v1/salesorder``."""

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
        """List: ``GET /v1/salesorder``."""
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
        """Get: ``GET /v1/salesorder/{orderNbr}``."""
        return self._call(_GET, models.SalesOrder, keys=(order_nbr,))

    def create(self, sales_order: models.SalesOrderUpdate) -> Call[Created]:
        """Create: ``POST /v1/salesorder``."""
        return self._call(_CREATE, Created, body=sales_order)

    def update(self, order_nbr: str, sales_order: models.SalesOrderUpdate) -> Call[None]:
        """Update: ``PUT /v1/salesorder/{orderNbr}``."""
        return self._call(_UPDATE, None, keys=(order_nbr,), body=sales_order)

    def cancel(
        self, sale_order_number: str, cancel_sales_order: models.CancelSalesOrderAction
    ) -> Call[models.CancelSalesOrderActionResult]:
        """Cancel: ``POST /v1/salesorder/{saleOrderNumber}/action/cancelSalesOrder``."""
        return self._call(
            _CANCEL,
            models.CancelSalesOrderActionResult,
            keys=(sale_order_number,),
            body=cancel_sales_order,
        )

    def create_shipment(
        self, sale_order_number: str, create_shipment: models.CreateShipmentAction
    ) -> Call[models.CreateShipmentActionResult]:
        """Create shipment: ``POST /v1/salesorder/{saleOrderNumber}/action/createShipment``."""
        return self._call(
            _CREATE_SHIPMENT,
            models.CreateShipmentActionResult,
            keys=(sale_order_number,),
            body=create_shipment,
        )

    def delete_attachment(
        self, order_type: str, order_number: str, file_id: str
    ) -> Call[dict[str, Any]]:
        """Delete attachment.

        ``DELETE /v1/salesorder/{orderType}/{orderNumber}/attachment/{fileId}``.
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
        """Delete line attachment.

        ``DELETE /v1/salesorder/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}``.
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

    def get_by_type(self, order_type: str, order_nbr: str) -> Call[models.SalesOrder]:
        """Get by type: ``GET /v1/salesorder/{orderType}/{orderNbr}``."""
        return self._call(
            _GET_BY_TYPE,
            models.SalesOrder,
            keys=(
                order_type,
                order_nbr,
            ),
        )

    def get_rot_rut(self, order_type: str, order_nbr: str) -> Call[models.RotRutBasic]:
        """Get rot rut: ``GET /v1/salesorder/{orderType}/{orderNbr}/rotrut``."""
        return self._call(
            _GET_ROT_RUT,
            models.RotRutBasic,
            keys=(
                order_type,
                order_nbr,
            ),
        )

    def list_commissions(self, order_type: str, order_nbr: str) -> Listing[models.SOCommission]:
        """List commissions: ``GET /v1/salesorder/{orderType}/{orderNbr}/commissions``."""
        return self._list(
            _LIST_COMMISSIONS,
            models.SOCommission,
            keys=(
                order_type,
                order_nbr,
            ),
        )

    def reopen(
        self, sales_order_number: str, reopen_sales_order: models.ReopenSalesOrderAction
    ) -> Call[models.ReopenSalesOrderActionResult]:
        """Reopen: ``POST /v1/salesorder/{salesOrderNumber}/action/reopenSalesOrder``."""
        return self._call(
            _REOPEN,
            models.ReopenSalesOrderActionResult,
            keys=(sales_order_number,),
            body=reopen_sales_order,
        )
