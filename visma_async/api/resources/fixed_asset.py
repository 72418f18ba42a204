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
    id="FixedAsset_GetAll", method="GET", path="/v1/fixedAsset", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="FixedAsset_GetByFixedAssetID", method="GET", path="/v1/fixedAsset/{FixedAssetID}"
)


class FixedAssetResource(Resource):
    """Fixed asset: ``/v1/fixedAsset``."""

    __slots__ = ()

    def list(
        self,
        *,
        asset_id: str | None = None,
        class_id: str | None = None,
        status: models.FixedAssetStatus | str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_accounts: bool | None = None,
    ) -> Listing[models.FixedAsset]:
        """List: ``GET /v1/fixedAsset``."""
        return self._list(
            _LIST,
            models.FixedAsset,
            query=(
                ("assetID", asset_id),
                ("classID", class_id),
                ("status", status),
                ("fromDate", from_date),
                ("toDate", to_date),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandAccounts", expand_accounts),
            ),
        )

    def get(
        self, fixed_asset_id: str, *, expand_accounts: bool | None = None
    ) -> Call[models.FixedAsset]:
        """Get: ``GET /v1/fixedAsset/{FixedAssetID}``."""
        return self._call(
            _GET,
            models.FixedAsset,
            keys=(fixed_asset_id,),
            query=(("ExpandAccounts", expand_accounts),),
        )
