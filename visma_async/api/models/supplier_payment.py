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
        Currency,
        LocationDescription,
        Metadata,
        SupplierDescription,
        SupplierPaymentAdjustment,
        SupplierPaymentStatus,
        SupplierPaymentType,
    )
    from visma_async.api.models import SupplierPaymentUpdate as SupplierPaymentUpdate


@attrs.define(kw_only=True, repr=False)
class SupplierPayment(Editable["SupplierPaymentUpdate"]):
    """SupplierPaymentDto, as the API answers it."""

    type: SupplierPaymentType | None = None
    document_type: str | None = None
    ref_nbr: str | None = None
    status: SupplierPaymentStatus | None = None
    hold: bool | None = None
    application_date: dt.date | None = None
    application_period: str | None = None
    payment_ref: str | None = None
    supplier: SupplierDescription | None = None
    location: LocationDescription | None = None
    payment_method: str | None = None
    cash_account: str | None = None
    currency: Currency | None = None
    description: str | None = None
    payment_amount: Decimal | None = None
    finance_charges: Decimal | None = None
    balance: Decimal | None = None
    unapplied_balance: Decimal | None = None
    applied_amount: Decimal | None = None
    released: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    branch: str | None = None
    payment_lines: list[SupplierPaymentAdjustment] | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
