"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ContactTitle


@attrs.define(kw_only=True, repr=False)
class EmployeeContact(ReadModel):
    """EmployeeContactDto, as the API answers it."""

    employee_contact: str | None = None
    title: ContactTitle | None = None
    first_name: str | None = None
    mid_name: str | None = None
    last_name: str | None = None
    phone3: str | None = None
    contact_id: int | None = None
    name: str | None = None
    attention: str | None = None
    email: str | None = None
    web: str | None = None
    phone1: str | None = None
    phone2: str | None = None
    fax: str | None = None
