"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        LotSerialAssignmentMethod,
        LotSerialClassDetail,
        LotSerialIssueMethod,
        LotSerialTrackingMethod,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class LotSerialClass(ReadModel):
    """LotSerialClassDto, as the API answers it."""

    id: str | None = None
    description: str | None = None
    tracking_method: LotSerialTrackingMethod | None = None
    track_expiration_date: bool | None = None
    required_for_drop_ship: bool | None = None
    assignment_method: LotSerialAssignmentMethod | None = None
    issue_method: LotSerialIssueMethod | None = None
    auto_incremental_value_between_classes: bool | None = None
    auto_incremental_value: str | None = None
    auto_generate_next_number: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    details: list[LotSerialClassDetail] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
