"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        BookBalance,
        Details,
        FixedAssetAccounts,
        FixedAssetLocation,
        Metadata,
        PropertyTax,
        Type,
    )


@attrs.define(kw_only=True, repr=False)
class FixedAsset(ReadModel):
    """FixedAssetDto, as the API answers it."""

    asset_id: Annotated[str | None, Name("assetID")] = None
    record_type: str | None = None
    parent_asset_id: Annotated[str | None, Name("parentAssetID")] = None
    description: str | None = None
    class_id: Annotated[str | None, Name("classID")] = None
    is_tangible: bool | None = None
    quantity: Decimal | None = None
    depreciable: bool | None = None
    useful_life: Decimal | None = None
    accounts: FixedAssetAccounts | None = None
    details: Details | None = None
    book_balance: BookBalance | None = None
    location: FixedAssetLocation | None = None
    property_tax: PropertyTax | None = None
    type: Type | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
