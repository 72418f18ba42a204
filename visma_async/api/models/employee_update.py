"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        AddressUpdate,
        CompanyTreeInfo,
        EmployeeContactUpdate,
        EmployeeStatus,
    )


@attrs.define(kw_only=True, repr=False)
class EmployeeUpdate(WriteModel):
    """EmployeeUpdateDto, as the API takes it."""

    employee_class: Wrapped[str] = UNSET
    status: Wrapped[EmployeeStatus | str] = UNSET
    department: Wrapped[str] = UNSET
    contact: Plain[EmployeeContactUpdate]
    address: Plain[AddressUpdate] = UNSET
    branch: Wrapped[str] = UNSET
    calendar: Wrapped[str] = UNSET
    company_tree_info: Plain[list[CompanyTreeInfo]] = UNSET
