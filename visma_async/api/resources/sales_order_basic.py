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
    """Sales order basic: ``/v1/salesorderbasic``."""

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
        """List: ``GET /v1/salesorderbasic``."""
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
        """Get: ``GET /v1/salesorderbasic/{orderNbr}``."""
        return self._call(_GET, models.SalesOrderBasic, keys=(order_nbr,))

    def create(self, sales_order_basic: models.SalesOrderBasicUpdate) -> Call[Created]:
        """Create: ``POST /v1/salesorderbasic``."""
        return self._call(_CREATE, Created, body=sales_order_basic)

    def update(self, order_nbr: str, sales_order_basic: models.SalesOrderBasicUpdate) -> Call[None]:
        """Update: ``PUT /v1/salesorderbasic/{orderNbr}``."""
        return self._call(_UPDATE, None, keys=(order_nbr,), body=sales_order_basic)

    def create_shipment(
        self, sale_order_number: str, create_shipment: models.CreateShipmentAction
    ) -> Call[models.CreateShipmentActionResult]:
        """Create shipment.

        ``POST /v1/salesorderbasic/{saleOrderNumber}/action/createShipment``.
        """
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

        ``DELETE /v1/salesorderbasic/{orderType}/{orderNumber}/attachment/{fileId}``.
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

        ``DELETE /v1/salesorderbasic/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}``.
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
        """Get by type: ``GET /v1/salesorderbasic/{orderType}/{orderNbr}``."""
        return self._call(
            _GET_BY_TYPE,
            models.SalesOrderBasic,
            keys=(
                order_type,
                order_nbr,
            ),
        )
