"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="SalesOrderType_GetAllSalesOrderTypes",
    method="GET",
    path="/v1/salesordertype",
    paging=Paging.ITEM_METADATA,
    key="orderType",
)
_GET = Operation(
    id="SalesOrderType_GetSalesOrderTypeByorderType",
    method="GET",
    path="/v1/salesordertype/{orderType}",
)


class SalesOrderTypeResource(Resource):
    """Sales order types: ``/v1/salesordertype``."""

    __slots__ = ()

    def list(
        self,
        *,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesOrderType]:
        """Lists sales order types.

        ``GET /v1/salesordertype``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SalesOrderType,
            query=(
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, order_type: str) -> Call[models.SalesOrderType]:
        """Reads a sales order type.

        ``GET /v1/salesordertype/{orderType}``
        """
        return self._call(_GET, models.SalesOrderType, keys=(order_type,))
