"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class DimensionSegmentValue(ReadModel):
    """DtoSegmentValue, as the API answers it."""

    internal_id: str | None = None
    segment_id: int | None = None
    value_id: str | None = None
    description: str | None = None
    public_id: str | None = None
    active: bool | None = None
    time_stamp: str | None = None
    last_modified: dt.datetime | None = None
    mapped_seg_value: str | None = None
