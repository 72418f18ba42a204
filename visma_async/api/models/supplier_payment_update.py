"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import SupplierPaymentAdjustmentUpdate, SupplierPaymentType


@attrs.define(kw_only=True, repr=False)
class SupplierPaymentUpdate(WriteModel):
    """SupplierPaymentUpdateDto, as the API takes it."""

    type: Wrapped[SupplierPaymentType | str] = UNSET
    reference_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    application_date: Wrapped[dt.date] = UNSET
    application_period: Wrapped[str] = UNSET
    payment_ref: Wrapped[str] = UNSET
    supplier: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    payment_method: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    payment_amount: Wrapped[Decimal | int] = UNSET
    branch: Wrapped[str] = UNSET
    payment_lines: Plain[list[SupplierPaymentAdjustmentUpdate]] = UNSET
    override_number_series: Wrapped[bool] = UNSET
