"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

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
    id="PackagingType_GetAllPackagingTypes",
    method="GET",
    path="/v1/packagingType",
    paging=Paging.ITEM_METADATA,
    key="boxId",
)
_GET = Operation(id="PackagingType_GetByboxId", method="GET", path="/v1/packagingType/{boxId}")


class PackagingTypeResource(Resource):
    """Packaging types: ``/v1/packagingType``."""

    __slots__ = ()

    def list(
        self, *, last_modified_date_time: Condition[dt.date] | None = None
    ) -> Listing[models.PackagingType]:
        """Lists packaging types.

        ``GET /v1/packagingType``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.PackagingType,
            query=(when("lastModifiedDateTime", last_modified_date_time),),
        )

    def get(self, box_id: str) -> Call[models.PackagingType]:
        """Reads a packaging type.

        ``GET /v1/packagingType/{boxId}``
        """
        return self._call(_GET, models.PackagingType, keys=(box_id,))
