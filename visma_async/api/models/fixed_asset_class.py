"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import FixedAssetAccounts, FixedAssetBookSettings, Metadata


@attrs.define(kw_only=True, repr=False)
class FixedAssetClass(ReadModel):
    """FixedAssetClassDto, as the API answers it."""

    class_id: Annotated[str | None, Name("classID")] = None
    record_type: str | None = None
    description: str | None = None
    active: bool | None = None
    asset_type_id: Annotated[str | None, Name("assetTypeID")] = None
    is_tangible: bool | None = None
    depreciable: bool | None = None
    useful_life: Decimal | None = None
    accelerated_depreciation: bool | None = None
    book_settings: FixedAssetBookSettings | None = None
    accounts: FixedAssetAccounts | None = None
    sub_account_mask: str | None = None
    accumulated_depreciation_sub_account_mask: str | None = None
    depreciated_expense_sub_account_mask: str | None = None
    proceed_sub_account_mask: str | None = None
    gain_loss_sub_account_mask: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
