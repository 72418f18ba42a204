"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        ApprovalStatus,
        EarningType,
        ProjectIdDescription,
        ProjectTaskIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class TimeCardSummary(ReadModel):
    """TimeCardSummaryDto, as the API answers it."""

    line_number: int | None = None
    line_id: str | None = None
    earning_type: EarningType | None = None
    project: ProjectIdDescription | None = None
    mon: int | None = None
    tue: int | None = None
    wed: int | None = None
    thu: int | None = None
    fri: int | None = None
    sat: int | None = None
    sun: int | None = None
    invoiceable: bool | None = None
    project_task: ProjectTaskIdDescription | None = None
    time_spent: int | None = None
    description: str | None = None
    approval_status: ApprovalStatus | None = None
    approver: str | None = None
    approval_status_text: str | None = None
    last_modified_date_time: dt.datetime | None = None
