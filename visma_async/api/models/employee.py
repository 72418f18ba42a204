"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        Address,
        BranchNumber,
        EmployeeContact,
        Metadata,
        SupplierStatus,
        Vat,
    )
    from visma_async.api.models import EmployeeUpdate as EmployeeUpdate


@attrs.define(kw_only=True, repr=False)
class Employee(Editable["EmployeeUpdate"]):
    """EmployeeDto, as the API answers it."""

    employee_user_id: str | None = None
    employee_id: int | None = None
    employee_number: str | None = None
    employee_name: str | None = None
    status: SupplierStatus | None = None
    department: str | None = None
    contact: EmployeeContact | None = None
    address: Address | None = None
    last_modified_date_time: dt.datetime | None = None
    employee_class: Vat | None = None
    branch: BranchNumber | None = None
    calendar_id: Annotated[str | None, Name("calendarID")] = None
    employee_login: str | None = None
    work_group_description: list[str] | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
