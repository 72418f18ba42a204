"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class EmployeeContactUpdate(WriteModel):
    """EmployeeContactUpdateDto, as the API takes it."""

    first_name: Wrapped[str] = UNSET
    last_name: Wrapped[str]
    middle_name: Wrapped[str] = UNSET
    email: Wrapped[str]
    phone1: Wrapped[str] = UNSET
    phone2: Wrapped[str] = UNSET
    phone3: Wrapped[str] = UNSET
    fax: Wrapped[str] = UNSET
