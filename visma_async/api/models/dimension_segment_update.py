"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import DimensionSegmentValueUpdate


@attrs.define(kw_only=True, repr=False)
class DimensionSegmentUpdate(WriteModel):
    """DtoSegmentUpdateDto, as the API takes it."""

    segment_values: Plain[list[DimensionSegmentValueUpdate]] = UNSET
    dimension_id: Plain[str] = UNSET
    segement_id: Plain[int] = UNSET
    description: Wrapped[str] = UNSET
