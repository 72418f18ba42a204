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

    def create(
        self, customer_sales_price: models.CustomerSalesPriceUpdate
    ) -> Call[Created[models.CustomerSalesPrice]]:
        """Creates a customer sales price.

        ``POST /v1/customerSalesPrice``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerSalesPrice,
            reads=("/v1/customerSalesPrice/{recordId}",),
            body=customer_sales_price,
        )

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
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _UPDATE, None, keys=(record_id,), body=customer_sales_price, if_match=if_match
        )

    async def edit(
        self,
        record_id: int,
        change: Change[models.CustomerSalesPrice, models.CustomerSalesPriceUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CustomerSalesPrice]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customerSalesPrice/{recordId}``

        The API checks the version in background jobs only, so the write is one.

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
            partial(self.get, record_id),
            partial(self.update, record_id),
            change,
            attempts=attempts,
        )
