"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        AttributeIdValue,
        BranchNumber,
        Employee,
        ProjectTaskStatus,
        RateTableIdDescription,
        SubAccountDescription,
        TaxCategoryNumberDescription,
        Visibility,
    )
    from visma_async.api.models import ProjectTaskUpdate as ProjectTaskUpdate


@attrs.define(kw_only=True, repr=False)
class TaskExtended(Editable["ProjectTaskUpdate"]):
    """TaskExtendedDto, as the API answers it."""

    internal_id: int | None = None
    project_internal_id: int | None = None
    def_account: AccountNumberTypeDescription | None = None
    def_sub: SubAccountDescription | None = None
    def_accrual_account: AccountNumberTypeDescription | None = None
    def_accrual_sub: SubAccountDescription | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    last_modified_date_time: dt.datetime | None = None
    created_date_time: dt.datetime | None = None
    task_id: str | None = None
    description: str | None = None
    planned_start: dt.date | None = None
    planned_end: dt.date | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    branch: BranchNumber | None = None
    rate_table: RateTableIdDescription | None = None
    status: ProjectTaskStatus | None = None
    restrict_employees: bool | None = None
    visibility: Visibility | None = None
    time_stamp: str | None = None
    employees: list[Employee] | None = None
    attributes: list[AttributeIdValue] | None = None
