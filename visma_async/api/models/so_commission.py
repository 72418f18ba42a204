"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SOCommission(ReadModel):
    """SOCommissionDto, as the API answers it."""

    sales_person_id: str | None = None
    commission_percent: Decimal | None = None
    commission_amount: Decimal | None = None
    commissionable_amount: Decimal | None = None
