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
    id="FixedAsset_GetAll", method="GET", path="/v1/fixedAsset", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="FixedAsset_GetByFixedAssetID", method="GET", path="/v1/fixedAsset/{FixedAssetID}"
)


class FixedAssetResource(Resource):
    """Fixed assets: ``/v1/fixedAsset``."""

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
        """Lists fixed assets.

        ``GET /v1/fixedAsset``

        Args:
            from_date: A date, or a datetime in the company's own time.
            to_date: A date, or a datetime in the company's own time.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_accounts: Whether to send the accounts along.
        """
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
        """Reads a fixed asset.

        ``GET /v1/fixedAsset/{FixedAssetID}``

        Args:
            expand_accounts: Whether to send the accounts along.
        """
        return self._call(
            _GET,
            models.FixedAsset,
            keys=(fixed_asset_id,),
            query=(("ExpandAccounts", expand_accounts),),
        )
