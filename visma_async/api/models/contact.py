"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import Address, ContactMethod, ContactTitle, Metadata
    from visma_async.api.models import ContactUpdate as ContactUpdate


@attrs.define(kw_only=True, repr=False)
class Contact(Editable["ContactUpdate"]):
    """ContactDto, as the API answers it."""

    display_name: str | None = None
    active: bool | None = None
    title: ContactTitle | None = None
    first_name: str | None = None
    last_name: str | None = None
    position: str | None = None
    business_account: str | None = None
    business_account_type: str | None = None
    same_as_account: bool | None = None
    address: Address | None = None
    email: str | None = None
    web: str | None = None
    phone1: str | None = None
    phone2: str | None = None
    phone3: str | None = None
    fax: str | None = None
    contact_method: ContactMethod | None = None
    do_not_call: bool | None = None
    do_not_fax: bool | None = None
    do_not_email: bool | None = None
    do_not_mail: bool | None = None
    no_mass_mail: bool | None = None
    no_marketing: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    contact_id: int | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
