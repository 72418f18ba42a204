"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import DimensionSegmentUpdate as DimensionSegmentUpdate
    from visma_async.api.models import DimensionSegmentValue


@attrs.define(kw_only=True, repr=False)
class DimensionSegment(Editable["DimensionSegmentUpdate"]):
    """DtoSegment, as the API answers it."""

    internal_id: str | None = None
    segment_id: int | None = None
    description: str | None = None
    length: int | None = None
    public_id: str | None = None
    time_stamp: str | None = None
    last_modified: dt.datetime | None = None
    validate: bool | None = None
    segment_values: list[DimensionSegmentValue] | None = None
    is_auto_number: bool | None = None
    consol_num_char: int | None = None
    consol_order: int | None = None
