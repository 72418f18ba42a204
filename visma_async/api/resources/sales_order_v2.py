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
    id="SalesOrderV2_GetAllOrders_V2",
    method="GET",
    path="/v2/salesorder",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(id="SalesOrderV2_GetByorderNbr", method="GET", path="/v2/salesorder/{orderNbr}")
_CREATE = Operation(id="SalesOrderV2_Post", method="POST", path="/v2/salesorder")
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
    """Sales order v2: ``/v2/salesorder``."""

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
        """List: ``GET /v2/salesorder``."""
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
        """Get: ``GET /v2/salesorder/{orderNbr}``."""
        return self._call(_GET, models.SalesOrder, keys=(order_nbr,))

    def create(self, sales_order: models.SalesOrderUpdate) -> Call[Created]:
        """Create: ``POST /v2/salesorder``."""
        return self._call(_CREATE, Created, body=sales_order)

    def cancel(
        self, sale_order_number: str, cancel_sales_order: models.CancelSalesOrderAction
    ) -> Call[models.CancelSalesOrderActionResult]:
        """Cancel: ``POST /v2/salesorder/{saleOrderNumber}/action/cancelSalesOrder``."""
        return self._call(
            _CANCEL,
            models.CancelSalesOrderActionResult,
            keys=(sale_order_number,),
            body=cancel_sales_order,
        )

    def create_purchase_orders(
        self, sale_order_number: str, create_purchase_order: models.CreatePurchaseOrderAction
    ) -> Call[dict[str, Any]]:
        """Create purchase orders.

        ``POST /v2/salesorder/{saleOrderNumber}/action/createPurchaseOrders``.
        """
        return self._call(
            _CREATE_PURCHASE_ORDERS,
            dict[str, Any],
            keys=(sale_order_number,),
            body=create_purchase_order,
        )

    def create_shipment(
        self, sale_order_number: str, create_shipment: models.CreateShipmentAction
    ) -> Call[None]:
        """Create shipment: ``POST /v2/salesorder/{saleOrderNumber}/action/createShipment``."""
        return self._call(_CREATE_SHIPMENT, None, keys=(sale_order_number,), body=create_shipment)

    def prepare_invoice(self, order_type: str, order_number: str) -> Call[None]:
        """Prepare invoice.

        ``POST /v2/salesorder/{orderType}/{orderNumber}/action/prepareInvoice``.
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
        self, sales_order_number: str, reopen_sales_order: models.ReopenSalesOrderAction
    ) -> Call[models.ReopenSalesOrderActionResult]:
        """Reopen: ``POST /v2/salesorder/{salesOrderNumber}/action/reopenSalesOrder``."""
        return self._call(
            _REOPEN,
            models.ReopenSalesOrderActionResult,
            keys=(sales_order_number,),
            body=reopen_sales_order,
        )

    def send_by_email(self, order_type: str, order_number: str) -> Call[None]:
        """Send by email.

        ``POST /v2/salesorder/{orderType}/{orderNumber}/action/sendbymail``.
        """
        return self._call(
            _SEND_BY_EMAIL,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )
