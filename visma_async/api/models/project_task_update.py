"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import ProjectTaskStatus, TaskEmployeeUpdate, VisibilityUpdate


@attrs.define(kw_only=True, repr=False)
class ProjectTaskUpdate(WriteModel):
    """ProjectTaskUpdateDto, as the API takes it."""

    task_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    planned_start: Wrapped[dt.date] = UNSET
    planned_end: Wrapped[dt.date] = UNSET
    start_date: Wrapped[dt.date] = UNSET
    rate_table: Wrapped[str] = UNSET
    status: Wrapped[ProjectTaskStatus | str] = UNSET
    visibility: Plain[VisibilityUpdate] = UNSET
    restrict_employees: Wrapped[bool] = UNSET
    employees: Plain[list[TaskEmployeeUpdate]] = UNSET
