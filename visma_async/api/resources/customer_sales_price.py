"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.response import Created
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="CustomerSalesPrice_GetCustomerSalesPrices",
    method="GET",
    path="/v1/customerSalesPrice",
    paging=Paging.ITEM_METADATA,
    key="recordId",
)
_GET = Operation(
    id="CustomerSalesPrice_GetCustomerSalesPriceByrecordId",
    method="GET",
    path="/v1/customerSalesPrice/{recordId}",
)
_CREATE = Operation(
    id="CustomerSalesPrice_PostCustomerSalesPrice", method="POST", path="/v1/customerSalesPrice"
)
_UPDATE = Operation(
    id="CustomerSalesPrice_PutCustomerSalesPriceByrecordId",
    method="PUT",
    path="/v1/customerSalesPrice/{recordId}",
    if_match=IfMatch.BACKGROUND,
)


class CustomerSalesPriceResource(Resource):
    """Customer sales prices: ``/v1/customerSalesPrice``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        price_type: models.SalesPriceType | str | None = None,
        price_code: str | None = None,
        inventory_id: str | None = None,
        effective_as_of: dt.date | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CustomerSalesPrice]:
        """Lists customer sales prices.

        ``GET /v1/customerSalesPrice``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            effective_as_of: A date, or a datetime in the company's own time.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CustomerSalesPrice,
            query=(
                ("greaterThanValue", greater_than_value),
                ("priceType", price_type),
                ("priceCode", price_code),
                ("inventoryId", inventory_id),
                ("effectiveAsOf", effective_as_of),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, record_id: int) -> Call[models.CustomerSalesPrice]:
        """Reads a customer sales price.

        ``GET /v1/customerSalesPrice/{recordId}``
        """
        return self._call(_GET, models.CustomerSalesPrice, keys=(record_id,))

    def create(self, customer_sales_price: models.CustomerSalesPriceUpdate) -> Call[Created]:
        """Creates a customer sales price.

        ``POST /v1/customerSalesPrice``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=customer_sales_price)

    def update(
        self,
        record_id: int,
        customer_sales_price: models.CustomerSalesPriceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a customer sales price: only the fields that are set.

        ``PUT /v1/customerSalesPrice/{recordId}``

        Args:
            if_match: The tag of the version that is meant, `response().etag`. The API checks it in
                background jobs only.
        """
        return self._call(
            _UPDATE, None, keys=(record_id,), body=customer_sales_price, if_match=if_match
        )
