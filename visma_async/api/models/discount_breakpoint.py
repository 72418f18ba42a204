"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class DiscountBreakpoint(ReadModel):
    """DiscountBreakpointDto, as the API answers it."""

    line_nbr: int | None = None
    active: bool | None = None
    break_amount: Decimal | None = None
    amount_to: Decimal | None = None
    last_break_amount: Decimal | None = None
    last_amount_to: Decimal | None = None
    pending_break_amount: Decimal | None = None
    break_quantity: Decimal | None = None
    quantity_to: Decimal | None = None
    last_break_quantity: Decimal | None = None
    last_quantity_to: Decimal | None = None
    pending_break_quantity: Decimal | None = None
    discount_amount: Decimal | None = None
    discount_percent: Decimal | None = None
    last_discount_amount: Decimal | None = None
    last_discount_percent: Decimal | None = None
    last_discount: Decimal | None = None
    pending_discount_amount: Decimal | None = None
    pending_discount_percent: Decimal | None = None
    free_item_qty: Decimal | None = None
    last_free_item_qty: Decimal | None = None
    pending_free_item_qty: Decimal | None = None
    pending_date: dt.date | None = None
    effective_date: dt.date | None = None
