"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CurrencyRate(ReadModel):
    """CurrencyRateDto, as the API answers it."""

    id: int | None = None
    from_currency_id: str | None = None
    to_currency_id: str | None = None
    rate_type: str | None = None
    rate: Decimal | None = None
    effective_date: dt.date | None = None
    mult_div: str | None = None
    rate_reciprocal: Decimal | None = None
    time_stamp: str | None = None
