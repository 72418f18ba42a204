"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class FinancialPeriod(ReadModel):
    """FinancialPeriodDto, as the API answers it."""

    year: int | None = None
    period: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    description: str | None = None
    active: bool | None = None
    closed_in_supplier_ledger: bool | None = None
    closed_in_customer_ledger: bool | None = None
    closed_in_inventory_management: bool | None = None
    closed_in_general_ledger: bool | None = None
    closed_in_cash_management: bool | None = None
    closed_in_fixed_assets: bool | None = None
