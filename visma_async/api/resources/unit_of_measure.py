"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.listing import Listing

_LIST = Operation(
    id="UnitOfMeasure_GetAllUnitsOfMeasure",
    method="GET",
    path="/v1/unitofmeasure",
    paging=Paging.NONE,
)


class UnitOfMeasureResource(Resource):
    """Units of measure: ``/v1/unitofmeasure``."""

    __slots__ = ()

    def list(self) -> Listing[models.UnitOfMeasure]:
        """Lists units of measure.

        ``GET /v1/unitofmeasure``
        """
        return self._list(_LIST, models.UnitOfMeasure)
