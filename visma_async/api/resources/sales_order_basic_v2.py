"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.api import models
    from visma_async.call import Call

_CREATE = Operation(id="SalesOrderBasicV2_Post", method="POST", path="/v2/salesorderbasic")
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
    """Sales order basic v2: ``/v2/salesorderbasic``."""

    __slots__ = ()

    def create(self, sales_order_basic: models.SalesOrderBasicUpdate) -> Call[Created]:
        """Create: ``POST /v2/salesorderbasic``."""
        return self._call(_CREATE, Created, body=sales_order_basic)

    def create_shipment(
        self, sale_order_number: str, create_shipment: models.CreateShipmentAction
    ) -> Call[None]:
        """Create shipment.

        ``POST /v2/salesorderbasic/{saleOrderNumber}/action/createShipment``.
        """
        return self._call(_CREATE_SHIPMENT, None, keys=(sale_order_number,), body=create_shipment)

    def prepare_invoice(self, order_type: str, order_number: str) -> Call[None]:
        """Prepare invoice.

        ``POST /v2/salesorderbasic/{orderType}/{orderNumber}/action/prepareInvoice``.
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
        """Send by email.

        ``POST /v2/salesorderbasic/{orderType}/{orderNumber}/action/sendbymail``.
        """
        return self._call(
            _SEND_BY_EMAIL,
            None,
            keys=(
                order_type,
                order_number,
            ),
        )
