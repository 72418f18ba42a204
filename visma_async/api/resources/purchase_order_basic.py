"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    id="PurchaseOrderBasic_GetAllOrderBasic",
    method="GET",
    path="/v1/purchaseorderbasic",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseOrderBasic_GetPurchaseOrderBasicBypurchaseOrderNumber",
    method="GET",
    path="/v1/purchaseorderbasic/{purchaseOrderNumber}",
)
_CREATE = Operation(id="PurchaseOrderBasic_Post", method="POST", path="/v1/purchaseorderbasic")
_UPDATE = Operation(
    id="PurchaseOrderBasic_PutBypurchaseOrderNumber",
    method="PUT",
    path="/v1/purchaseorderbasic/{purchaseOrderNumber}",
    if_match=IfMatch.DIRECT,
)


class PurchaseOrderBasicResource(Resource):
    """Purchase order basic: ``/v1/purchaseorderbasic``."""

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
    ) -> Listing[models.PurchaseOrderBasic]:
        """List: ``GET /v1/purchaseorderbasic``."""
        return self._list(
            _LIST,
            models.PurchaseOrderBasic,
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
    ) -> Call[models.PurchaseOrderBasic]:
        """Get: ``GET /v1/purchaseorderbasic/{purchaseOrderNumber}``."""
        return self._call(
            _GET,
            models.PurchaseOrderBasic,
            keys=(purchase_order_number,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )

    def create(self, purchase_order_basic: models.PurchaseOrderBasicUpdate) -> Call[Created]:
        """Create: ``POST /v1/purchaseorderbasic``."""
        return self._call(_CREATE, Created, body=purchase_order_basic)

    def update(
        self,
        purchase_order_number: str,
        purchase_order_basic: models.PurchaseOrderBasicUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/purchaseorderbasic/{purchaseOrderNumber}``."""
        return self._call(
            _UPDATE,
            None,
            keys=(purchase_order_number,),
            body=purchase_order_basic,
            if_match=if_match,
        )
