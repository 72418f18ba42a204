"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class PaymentFinancialDetails(ReadModel):
    """PaymentFinancialDetailsDto, as the API answers it."""

    payment_date: dt.date | None = None
