"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        FinanceChargesUpdate,
        PaymentLinesUpdate,
        PaymentOrdersLinesUpdate,
        PaymentType,
    )


@attrs.define(kw_only=True, repr=False)
class PaymentUpdate(WriteModel):
    """PaymentUpdateDto, as the API takes it."""

    reference_number: Wrapped[str] = UNSET
    type: Wrapped[PaymentType | str] = UNSET
    hold: Wrapped[bool] = UNSET
    application_date: Wrapped[dt.date] = UNSET
    application_period: Wrapped[str] = UNSET
    payment_ref: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    payment_method: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    payment_amount: Wrapped[Decimal | int] = UNSET
    invoice_text: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    orders_to_apply: Plain[list[PaymentOrdersLinesUpdate]] = UNSET
    finance_charges: Plain[list[FinanceChargesUpdate]] = UNSET
    payment_lines: Plain[list[PaymentLinesUpdate]] = UNSET
