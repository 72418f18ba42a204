"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        FixedAssetRegister,
        FixedAssetTransactionAccounts,
        FixedAssetTransactionOrigin,
        FixedAssetTransactionType,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class FixedAssetTransaction(ReadModel):
    """FixedAssetTransactionDto, as the API answers it."""

    ref_no: str | None = None
    line_no: int | None = None
    branch_id: Annotated[str | None, Name("branchID")] = None
    origin: FixedAssetTransactionOrigin | None = None
    asset_id: Annotated[str | None, Name("assetID")] = None
    transaction_description: str | None = None
    book_id: Annotated[str | None, Name("bookID")] = None
    transaction_type: FixedAssetTransactionType | None = None
    accounts: FixedAssetTransactionAccounts | None = None
    transaction_amount: Decimal | None = None
    batch_no: str | None = None
    transaction_period_id: Annotated[str | None, Name("transactionPeriodID")] = None
    transaction_date: dt.date | None = None
    register: FixedAssetRegister | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
