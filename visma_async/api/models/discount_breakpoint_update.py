"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class DiscountBreakpointUpdate(WriteModel):
    """DiscountBreakpointUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    pending_break_amount: Wrapped[Decimal | int] = UNSET
    pending_date: Wrapped[dt.date] = UNSET
    pending_discount_percent: Wrapped[Decimal | int] = UNSET
    pending_discount_amount: Wrapped[Decimal | int] = UNSET
    pending_break_quantity: Wrapped[Decimal | int] = UNSET
    break_amount: Wrapped[Decimal | int] = UNSET
    discount_amount: Wrapped[Decimal | int] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
