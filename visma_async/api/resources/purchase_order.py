"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="PurchaseOrder_GetAllOrder",
    method="GET",
    path="/v1/purchaseorder",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseOrder_GetOrderBypurchaseOrderNumber",
    method="GET",
    path="/v1/purchaseorder/{purchaseOrderNumber}",
)
_CREATE = Operation(id="PurchaseOrder_Post", method="POST", path="/v1/purchaseorder")
_UPDATE = Operation(
    id="PurchaseOrder_PutBypurchaseOrderNumber",
    method="PUT",
    path="/v1/purchaseorder/{purchaseOrderNumber}",
    if_match=IfMatch.DIRECT,
)
_CREATE_PURCHASE_RECEIPT = Operation(
    id="PurchaseOrder_CreatePurchaseReceiptFromPurchaseOrderBypurchaseorderNbr",
    method="POST",
    path="/v1/purchaseorder/{purchaseorderNbr}/action/createpurchasereceipt",
)


class PurchaseOrderResource(Resource):
    """Purchase order: ``/v1/purchaseorder``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        order_type: models.PurchaseOrderType | str | None = None,
        order_status: models.PurchaseOrderStatus | str | None = None,
        supplier: str | None = None,
        branch: str | None = None,
        order_date: Condition[dt.date] | None = None,
        delivery_date: Condition[dt.date] | None = None,
        include_custom_free_fields: bool | None = None,
    ) -> Listing[models.PurchaseOrder]:
        """List: ``GET /v1/purchaseorder``."""
        return self._list(
            _LIST,
            models.PurchaseOrder,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("orderType", order_type),
                ("orderStatus", order_status),
                ("supplier", supplier),
                ("branch", branch),
                when("orderDate", order_date),
                when("deliveryDate", delivery_date),
                ("includeCustomFreeFields", include_custom_free_fields),
            ),
        )

    def get(
        self, purchase_order_number: str, *, include_custom_free_fields: bool | None = None
    ) -> Call[models.PurchaseOrder]:
        """Get: ``GET /v1/purchaseorder/{purchaseOrderNumber}``."""
        return self._call(
            _GET,
            models.PurchaseOrder,
            keys=(purchase_order_number,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )

    def create(self, purchase_order: models.PurchaseOrderUpdate) -> Call[Created]:
        """Create: ``POST /v1/purchaseorder``."""
        return self._call(_CREATE, Created, body=purchase_order)

    def update(
        self,
        purchase_order_number: str,
        purchase_order: models.PurchaseOrderUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/purchaseorder/{purchaseOrderNumber}``."""
        return self._call(
            _UPDATE, None, keys=(purchase_order_number,), body=purchase_order, if_match=if_match
        )

    def create_purchase_receipt(
        self, purchaseorder_nbr: str, create_purchase_receipt: models.CreatePurchaseReceiptAction
    ) -> Call[dict[str, Any]]:
        """Create purchase receipt.

        ``POST /v1/purchaseorder/{purchaseorderNbr}/action/createpurchasereceipt``.
        """
        return self._call(
            _CREATE_PURCHASE_RECEIPT,
            dict[str, Any],
            keys=(purchaseorder_nbr,),
            body=create_purchase_receipt,
        )
