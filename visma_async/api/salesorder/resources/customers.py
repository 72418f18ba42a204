"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api.salesorder import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.listing import Listing

_LIST = Operation(
    id="Customers_GetList_",
    method="GET",
    path="/api/v3/Customers",
    service="salesorder",
    paging=Paging.INDEXED,
    background=False,
    key="number",
)
_LIST_LOCATIONS = Operation(
    id="Customers_GetCustomerLocationList_customerIdlocations",
    method="GET",
    path="/api/v3/Customers/{customerId}/locations",
    service="salesorder",
    paging=Paging.NONE,
    background=False,
)


class CustomersResource(Resource):
    """Customers: ``/api/v3/Customers``."""

    __slots__ = ()

    def list(self, *, filter: str | None = None) -> Listing[models.Customer]:
        """Lists customers.

        ``GET /api/v3/Customers``

        Args:
            filter: A filter expression, as the service writes it.
        """
        return self._list(_LIST, models.Customer, query=(("filter", filter),))

    def list_locations(self, customer_id: str) -> Listing[models.CustomerLocationItem]:
        """Lists the locations of a customer.

        ``GET /api/v3/Customers/{customerId}/locations``
        """
        return self._list(_LIST_LOCATIONS, models.CustomerLocationItem, keys=(customer_id,))
