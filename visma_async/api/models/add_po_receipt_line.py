"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class AddPOReceiptLine(WriteModel):
    """AddPOReceiptLineDto, as the API takes it."""

    po_receipt_number: Wrapped[str] = UNSET
    po_receipt_line_number: Wrapped[int] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    unit_cost_in_currency: Wrapped[Decimal | int] = UNSET
    cost_in_currency: Wrapped[Decimal | int] = UNSET
