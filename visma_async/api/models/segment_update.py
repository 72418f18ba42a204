"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SegmentUpdate(WriteModel):
    """SegmentUpdateDto, as the API takes it."""

    segment_id: Plain[int] = UNSET
    segment_value: Plain[str] = UNSET
