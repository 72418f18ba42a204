"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class ArAdjust(ReadModel):
    """ArAdjustDto, as the API answers it."""

    doc_type: str | None = None
    customer_cd: Annotated[str | None, Name("customerCD")] = None
    ref_nbr: str | None = None
    amount_paid: Decimal | None = None
    cash_discount_taken: Decimal | None = None
    balance: Decimal | None = None
    pending_ppd: Annotated[bool | None, Name("pendingPPD")] = None
    released: bool | None = None
    hold: bool | None = None
    voided: bool | None = None
    ppd_cr_memo_ref_nbr: str | None = None
    payment_ref: str | None = None
    status: str | None = None
    application_date: dt.date | None = None
    application_period: str | None = None
    invoice_text: str | None = None
