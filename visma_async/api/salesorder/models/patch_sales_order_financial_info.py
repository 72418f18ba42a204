"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderFinancialInfo(WriteModel):
    """PatchSalesOrderFinancialInfoDto, as the API takes it."""

    invoice_separately: Plain[bool] = UNSET
    invoice_date: Plain[dt.date] = UNSET
    post_period: Plain[str] = UNSET
    due_date: Plain[dt.date] = UNSET
    cash_discount_date: Plain[dt.date] = UNSET
    invoice_id: Plain[str] = UNSET
