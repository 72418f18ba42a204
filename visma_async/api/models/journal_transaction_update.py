"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import JournalTransactionLineUpdate


@attrs.define(kw_only=True, repr=False)
class JournalTransactionUpdate(WriteModel):
    """JournalTransactionUpdateDto, as the API takes it."""

    batch_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    transaction_date: Wrapped[dt.date] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    financial_period: Wrapped[YearMonth | str] = UNSET
    ledger: Wrapped[str] = UNSET
    currency_id: Wrapped[str] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
    auto_reversing: Wrapped[bool] = UNSET
    description: Wrapped[str] = UNSET
    control_total_in_currency: Wrapped[Decimal | int] = UNSET
    create_vat_transaction: Wrapped[bool] = UNSET
    skip_vat_amount_validation: Wrapped[bool] = UNSET
    transaction_code: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    journal_transaction_lines: Plain[list[JournalTransactionLineUpdate]] = UNSET
