"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
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
    """Basic purchase orders: ``/v1/purchaseorderbasic``."""

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
        """Lists basic purchase orders.

        ``GET /v1/purchaseorderbasic``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            order_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            delivery_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            include_custom_free_fields: Whether the custom free fields come along.
        """
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
        """Reads a basic purchase order.

        ``GET /v1/purchaseorderbasic/{purchaseOrderNumber}``

        Args:
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._call(
            _GET,
            models.PurchaseOrderBasic,
            keys=(purchase_order_number,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )

    def create(
        self, purchase_order_basic: models.PurchaseOrderBasicUpdate
    ) -> Call[Created[models.PurchaseOrderBasic]]:
        """Creates a basic purchase order.

        ``POST /v1/purchaseorderbasic``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.PurchaseOrderBasic,
            reads=("/v1/purchaseorderbasic/{purchaseOrderNumber}",),
            body=purchase_order_basic,
        )

    def update(
        self,
        purchase_order_number: str,
        purchase_order_basic: models.PurchaseOrderBasicUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a basic purchase order: only the fields that are set.

        ``PUT /v1/purchaseorderbasic/{purchaseOrderNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(purchase_order_number,),
            body=purchase_order_basic,
            if_match=if_match,
        )

    async def edit(
        self,
        purchase_order_number: str,
        change: Change[models.PurchaseOrderBasic, models.PurchaseOrderBasicUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.PurchaseOrderBasic]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/purchaseorderbasic/{purchaseOrderNumber}``

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
            partial(self.get, purchase_order_number),
            partial(self.update, purchase_order_number),
            change,
            attempts=attempts,
        )
