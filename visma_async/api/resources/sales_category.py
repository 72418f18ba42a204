"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="SalesCategory_Get",
    method="GET",
    path="/v1/salescategory",
    paging=Paging.NONE,
    key="categoryID",
)
_GET = Operation(
    id="SalesCategory_GetCategoryBycategoryId", method="GET", path="/v1/salescategory/{categoryId}"
)
_LIST_ITEMS = Operation(
    id="SalesCategory_GetItemsForCategoryBycategoryId",
    method="GET",
    path="/v1/salescategory/{categoryId}/item",
    paging=Paging.NONE,
)


class SalesCategoryResource(Resource):
    """Sales categories: ``/v1/salescategory``."""

    __slots__ = ()

    def list(self) -> Listing[models.SalesCategory]:
        """Lists sales categories.

        ``GET /v1/salescategory``
        """
        return self._list(_LIST, models.SalesCategory)

    def get(self, category_id: int) -> Call[models.SalesCategory]:
        """Reads a sales category.

        ``GET /v1/salescategory/{categoryId}``
        """
        return self._call(_GET, models.SalesCategory, keys=(category_id,))

    def list_items(self, category_id: int) -> Listing[models.Inventory]:
        """Lists the items of a sales category.

        ``GET /v1/salescategory/{categoryId}/item``
        """
        return self._list(_LIST_ITEMS, models.Inventory, keys=(category_id,))
