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
    id="FixedAssetClass_GetAll",
    method="GET",
    path="/v1/fixedAssetClass",
    paging=Paging.ITEM_METADATA,
    key="classID",
)
_GET = Operation(
    id="FixedAssetClass_GetByClassID", method="GET", path="/v1/fixedAssetClass/{ClassID}"
)


class FixedAssetClassResource(Resource):
    """Fixed asset classes: ``/v1/fixedAssetClass``."""

    __slots__ = ()

    def list(self, *, class_id: str | None = None) -> Listing[models.FixedAssetClass]:
        """Lists fixed asset classes.

        ``GET /v1/fixedAssetClass``
        """
        return self._list(_LIST, models.FixedAssetClass, query=(("classID", class_id),))

    def get(self, class_id: str) -> Call[models.FixedAssetClass]:
        """Reads a fixed asset class.

        ``GET /v1/fixedAssetClass/{ClassID}``
        """
        return self._call(_GET, models.FixedAssetClass, keys=(class_id,))
