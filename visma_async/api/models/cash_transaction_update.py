"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        CashTransactionDetailUpdate,
        CashTransactionTaxDetailUpdate,
        TaxCalculationMode,
    )


@attrs.define(kw_only=True, repr=False)
class CashTransactionUpdate(WriteModel):
    """CashTransactionUpdateDto, as the API takes it.

    Deprecated: `finanacial_period`.
    """

    reference_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    tran_date: Wrapped[dt.date] = UNSET
    finanacial_period: Wrapped[str] = UNSET
    financial_period: Wrapped[YearMonth | str] = UNSET
    description: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    entry_type: Wrapped[str] = UNSET
    document_ref: Wrapped[str] = UNSET
    control_total: Wrapped[Decimal | int] = UNSET
    vat_amount: Wrapped[Decimal | int] = UNSET
    vat_zone: Wrapped[str] = UNSET
    tax_calculation_mode: Wrapped[TaxCalculationMode | str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    cash_transaction_details: Plain[list[CashTransactionDetailUpdate]] = UNSET
    cash_transaction_tax_details: Plain[list[CashTransactionTaxDetailUpdate]] = UNSET
