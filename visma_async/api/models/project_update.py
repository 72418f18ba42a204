"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        BillingPeriod,
        ProjectEmployeeUpdate,
        ProjectStatus,
        SegmentUpdate,
        TaskUpdate,
        VisibilityUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class ProjectUpdate(WriteModel):
    """ProjectUpdateDto, as the API takes it."""

    project_id: Annotated[Wrapped[str], Name("projectID")] = UNSET
    internal_id: Annotated[Wrapped[int], Name("internalID")] = UNSET
    customer: Wrapped[str] = UNSET
    description: Wrapped[str]
    hold: Wrapped[bool] = UNSET
    template: Wrapped[str] = UNSET
    status: Wrapped[ProjectStatus | str] = UNSET
    def_account: Wrapped[str] = UNSET
    def_sub: Plain[list[SegmentUpdate]] = UNSET
    def_accrual_account: Wrapped[str] = UNSET
    def_accrual_sub: Plain[list[SegmentUpdate]] = UNSET
    start_date: Wrapped[dt.date]
    end_date: Wrapped[dt.date] = UNSET
    billing_period: Wrapped[BillingPeriod | str] = UNSET
    allocation_rule: Wrapped[str] = UNSET
    billing_rule: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    rate_table: Wrapped[str] = UNSET
    project_manger: Wrapped[str] = UNSET
    project_manager_internal_id: Wrapped[int] = UNSET
    auto_allocate: Wrapped[bool] = UNSET
    automatic_release_ar_doc: Wrapped[bool] = UNSET
    restric_employees: Wrapped[bool] = UNSET
    restric_equipment: Wrapped[bool] = UNSET
    customer_location: Wrapped[str] = UNSET
    visibility: Plain[VisibilityUpdate] = UNSET
    tasks: Plain[list[TaskUpdate]] = UNSET
    employees: Plain[list[ProjectEmployeeUpdate]] = UNSET
    note: Wrapped[str] = UNSET
