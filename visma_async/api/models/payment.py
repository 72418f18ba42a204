"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        CustomerDocumentStatus,
        CustomerNumber,
        LocationDescription,
        Metadata,
        OrderToApply,
        PaymentFinancialDetails,
        PaymentLine,
        PaymentMethodIdDescription,
        PaymentType,
    )
    from visma_async.api.models import PaymentUpdate as PaymentUpdate


@attrs.define(kw_only=True, repr=False)
class Payment(Editable["PaymentUpdate"]):
    """PaymentDto, as the API answers it."""

    type: PaymentType | None = None
    ref_nbr: str | None = None
    status: CustomerDocumentStatus | None = None
    hold: bool | None = None
    application_date: dt.date | None = None
    application_period: str | None = None
    payment_ref: str | None = None
    customer: CustomerNumber | None = None
    location: LocationDescription | None = None
    payment_method: PaymentMethodIdDescription | None = None
    cash_account: str | None = None
    currency: str | None = None
    payment_amount: Decimal | None = None
    invoice_text: str | None = None
    applied_to_documents: Decimal | None = None
    applied_to_orders: Decimal | None = None
    available_balance: Decimal | None = None
    write_off_amount: Decimal | None = None
    finance_charges: Decimal | None = None
    deducted_charges: Decimal | None = None
    branch: str | None = None
    last_modified_date_time: dt.datetime | None = None
    payment_lines: list[PaymentLine] | None = None
    orders_to_apply: list[OrderToApply] | None = None
    financial_details: PaymentFinancialDetails | None = None
    payment_amount_in_currency: Decimal | None = None
    available_balance_in_currency: Decimal | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
