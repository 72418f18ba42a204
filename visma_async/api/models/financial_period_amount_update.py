"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class FinancialPeriodAmountUpdate(WriteModel):
    """FinancialPeriodAmountUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    period_id: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
