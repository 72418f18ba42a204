"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import CustomerDocumentType, LineOperation


@attrs.define(kw_only=True, repr=False)
class PaymentLinesUpdate(WriteModel):
    """PaymentLinesUpdateDto, as the API takes it."""

    cash_discount_taken: Wrapped[Decimal | int] = UNSET
    balance_write_off: Wrapped[Decimal | int] = UNSET
    write_off_reason_code: Wrapped[str] = UNSET
    cross_rate: Wrapped[Decimal | int] = UNSET
    operation: Plain[LineOperation | str] = UNSET
    document_type: Wrapped[CustomerDocumentType | str] = UNSET
    ref_nbr: Wrapped[str] = UNSET
    amount_paid: Wrapped[Decimal | int] = UNSET
