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
    id="LandedCostCode_GetAllLandedCosts",
    method="GET",
    path="/v1/landedCostCode",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="LandedCostCode_GetAllLandedCostsBycode", method="GET", path="/v1/landedCostCode/{code}"
)


class LandedCostCodeResource(Resource):
    """Landed cost codes: ``/v1/landedCostCode``."""

    __slots__ = ()

    def list(
        self,
        *,
        code: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.LandedCostCode]:
        """Lists landed cost codes.

        ``GET /v1/landedCostCode``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.LandedCostCode,
            query=(
                ("code", code),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, code: str) -> Call[models.LandedCostCode]:
        """Reads a landed cost code.

        ``GET /v1/landedCostCode/{code}``
        """
        return self._call(_GET, models.LandedCostCode, keys=(code,))
