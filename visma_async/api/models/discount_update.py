"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import DiscountBreakpointUpdate


@attrs.define(kw_only=True, repr=False)
class DiscountUpdate(WriteModel):
    """DiscountUpdateDto, as the API takes it."""

    discount_code: Wrapped[str] = UNSET
    series: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    discount_by: Wrapped[str] = UNSET
    break_by: Wrapped[str] = UNSET
    promotional: Wrapped[bool] = UNSET
    active: Wrapped[bool] = UNSET
    prorate_discount: Wrapped[bool] = UNSET
    effective_date: Wrapped[dt.date] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    discount_breakpoints: Plain[list[DiscountBreakpointUpdate]] = UNSET
