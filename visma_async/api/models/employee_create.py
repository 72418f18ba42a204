"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AddressUpdate, EmployeeContactUpdate, EmployeeStatus


@attrs.define(kw_only=True, repr=False)
class EmployeeCreate(WriteModel):
    """EmployeeCreateDTO, as the API takes it."""

    employee_cd: Wrapped[str]
    department: Wrapped[str]
    employee_class: Wrapped[str]
    branch: Wrapped[str]
    calendar: Wrapped[str]
    contact: Plain[EmployeeContactUpdate]
    address: Plain[AddressUpdate] = UNSET
    status: Wrapped[EmployeeStatus | str] = UNSET
