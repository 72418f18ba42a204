"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel
from visma_async.wire.values import MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import CustomerDocumentType, ReasonCode


@attrs.define(kw_only=True, repr=False)
class PaymentLine(ReadModel):
    """PaymentLineDto, as the API answers it."""

    document_type: CustomerDocumentType | None = None
    ref_nbr: str | None = None
    amount_paid: Decimal | None = None
    cash_discount_taken: Decimal | None = None
    balance_write_off: Decimal | None = None
    write_off_reason_code: ReasonCode | None = None
    date: dt.date | None = None
    due_date: dt.date | None = None
    cash_discount_date: dt.date | None = None
    balance: Decimal | None = None
    cash_discount_balance: Decimal | None = None
    description: str | None = None
    currency: str | None = None
    post_period: MonthYear | None = None
    customer_order: str | None = None
    cross_rate: Decimal | None = None
