"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Book


@attrs.define(kw_only=True, repr=False)
class BookBalance(ReadModel):
    """BookBalanceDto, as the API answers it."""

    acquisition_cost: Decimal | None = None
    depreciation_method_id: Annotated[str | None, Name("depreciationMethodID")] = None
    depreciation_from_date: dt.date | None = None
    depreciation_from_period: str | None = None
    depreciation_to_period: str | None = None
    last_depreciation_period: str | None = None
    salvage_amount: Decimal | None = None
    useful_life: Decimal | None = None
    book: Book | None = None
