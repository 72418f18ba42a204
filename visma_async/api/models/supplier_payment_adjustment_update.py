"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation, SupplierInvoiceType


@attrs.define(kw_only=True, repr=False)
class SupplierPaymentAdjustmentUpdate(WriteModel):
    """SupplierPaymentAdjustmentUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    document_type: Wrapped[SupplierInvoiceType | str] = UNSET
    ref_nbr: Wrapped[str] = UNSET
    amount_paid: Wrapped[Decimal | int] = UNSET
    cash_discount_taken: Wrapped[Decimal | int] = UNSET
    cross_rate: Wrapped[Decimal | int] = UNSET
