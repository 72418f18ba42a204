"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SupplierInvoiceType


@attrs.define(kw_only=True, repr=False)
class SupplierPaymentAdjustment(ReadModel):
    """SupplierPaymentAdjustmentDto, as the API answers it."""

    branch: str | None = None
    batch_number: str | None = None
    doc_type: SupplierInvoiceType | None = None
    invoice_ref_nbr: str | None = None
    amount_paid: Decimal | None = None
    cash_discount_taken: Decimal | None = None
    withholding_tax: Decimal | None = None
    application_period: str | None = None
    date: dt.date | None = None
    due_date: dt.date | None = None
    cash_discount_date: dt.date | None = None
    balance: Decimal | None = None
    cash_discount_balance: Decimal | None = None
    description: str | None = None
    currency: str | None = None
    post_period: str | None = None
    supplier_ref: str | None = None
