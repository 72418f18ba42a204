"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Segment(ReadModel):
    """SegmentDto, as the API answers it."""

    segment_id: int | None = None
    segment_description: str | None = None
    segment_value: str | None = None
    segment_value_description: str | None = None
