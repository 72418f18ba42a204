"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumber, SubAccountDescription
    from visma_async.api.models import DepartmentUpdateBase as DepartmentUpdateBase


@attrs.define(kw_only=True, repr=False)
class Department(Editable["DepartmentUpdateBase"]):
    """DepartmentDto, as the API answers it."""

    department_id: str | None = None
    public_id: str | None = None
    description: str | None = None
    expense_account: AccountNumber | None = None
    expense_subaccount: SubAccountDescription | None = None
    last_modified_date_time: dt.datetime | None = None
    time_stamp: str | None = None
