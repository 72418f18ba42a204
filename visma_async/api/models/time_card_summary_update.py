"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class TimeCardSummaryUpdate(WriteModel):
    """TimeCardSummaryUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    earning_type: Wrapped[str] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    mon: Wrapped[int] = UNSET
    tue: Wrapped[int] = UNSET
    wed: Wrapped[int] = UNSET
    thu: Wrapped[int] = UNSET
    fri: Wrapped[int] = UNSET
    sat: Wrapped[int] = UNSET
    sun: Wrapped[int] = UNSET
    invoiceable: Wrapped[bool] = UNSET
    description: Wrapped[str] = UNSET
