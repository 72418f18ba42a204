"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        AllocationRuleIdDescription,
        AttributeIdValue,
        BillingPeriod,
        BillingRuleIdDescription,
        BranchNumber,
        CustomerNumber,
        Employee,
        LocationIdName,
        Metadata,
        ProjectStatus,
        RateTableIdDescription,
        SubAccountDescription,
        Task,
        TemplateNumberDescription,
        Visibility,
    )
    from visma_async.api.models import ProjectUpdate as ProjectUpdate


@attrs.define(kw_only=True, repr=False)
class Project(Editable["ProjectUpdate"]):
    """ProjectDto, as the API answers it."""

    internal_id: Annotated[int | None, Name("internalID")] = None
    project_id: Annotated[str | None, Name("projectID")] = None
    customer: CustomerNumber | None = None
    hold: bool | None = None
    status: ProjectStatus | None = None
    template: TemplateNumberDescription | None = None
    description: str | None = None
    assets: Decimal | None = None
    liability: Decimal | None = None
    income: Decimal | None = None
    expenses: Decimal | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    project_manager: Employee | None = None
    restrict_employees: bool | None = None
    restrict_equipment: bool | None = None
    visibility: Visibility | None = None
    def_account: AccountNumberTypeDescription | None = None
    def_sub: SubAccountDescription | None = None
    def_accrual_account: AccountNumberTypeDescription | None = None
    def_accrual_sub: SubAccountDescription | None = None
    billing_period: BillingPeriod | None = None
    next_billing_date: dt.date | None = None
    last_billing_date: dt.date | None = None
    customer_location: LocationIdName | None = None
    allocation_rule: AllocationRuleIdDescription | None = None
    billing_rule: BillingRuleIdDescription | None = None
    branch: BranchNumber | None = None
    rate_table: RateTableIdDescription | None = None
    auto_allocate: bool | None = None
    automatic_release_ar: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    tasks: list[Task] | None = None
    employees: list[Employee] | None = None
    public_id: str | None = None
    system_template: bool | None = None
    time_stamp: str | None = None
    attributes: list[AttributeIdValue] | None = None
    note: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
