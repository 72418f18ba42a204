"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderCommission(ReadModel):
    """SalesOrderCommissionDto, as the API answers it."""

    sales_person_id: str | None = None
    percent: Decimal | None = None
    amount: Decimal | None = None
    commissionable_amount: Decimal | None = None
