"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderRotRutDistribution(ReadModel):
    """SalesOrderRotRutDistributionDto, as the API answers it."""

    line_id: int | None = None
    personal_id: str | None = None
    amount: Decimal | None = None
    extra: bool | None = None
