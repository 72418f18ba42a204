"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Payment(ReadModel):
    """PaymentDto, as the API answers it."""

    document_type: str | None = None
    reference_number: str | None = None
    amount_applied_to_order: Decimal | None = None
    billed_amount: Decimal | None = None
    total_amount: Decimal | None = None
    balance: Decimal | None = None
    status: str | None = None
    reference: str | None = None
    payment_method: str | None = None
    cash_account: str | None = None
    currency_id: str | None = None
