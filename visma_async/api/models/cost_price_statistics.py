"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CostPriceStatistics(ReadModel):
    """CostPriceStatisticsDto, as the API answers it."""

    last_cost: Decimal | None = None
    average_cost: Decimal | None = None
    min_cost: Decimal | None = None
    max_cost: Decimal | None = None
