"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class FinancialPeriodAmount(ReadModel):
    """FinancialPeriodAmountDto, as the API answers it."""

    period_id: str | None = None
    amount: Decimal | None = None
