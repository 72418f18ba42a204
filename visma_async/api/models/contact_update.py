"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AddressUpdate, ContactMethod, ContactTitle


@attrs.define(kw_only=True, repr=False)
class ContactUpdate(WriteModel):
    """ContactUpdateDto, as the API takes it."""

    active: Wrapped[bool] = UNSET
    title: Wrapped[ContactTitle | str] = UNSET
    first_name: Wrapped[str] = UNSET
    last_name: Wrapped[str] = UNSET
    position: Wrapped[str] = UNSET
    business_account: Wrapped[str] = UNSET
    same_as_account: Wrapped[bool] = UNSET
    address: Wrapped[AddressUpdate] = UNSET
    email: Wrapped[str] = UNSET
    web: Wrapped[str] = UNSET
    phone1: Wrapped[str] = UNSET
    phone2: Wrapped[str] = UNSET
    phone3: Wrapped[str] = UNSET
    fax: Wrapped[str] = UNSET
    contact_method: Wrapped[ContactMethod | str] = UNSET
    do_not_call: Wrapped[bool] = UNSET
    do_not_fax: Wrapped[bool] = UNSET
    do_not_email: Wrapped[bool] = UNSET
    do_not_mail: Wrapped[bool] = UNSET
    no_mass_mail: Wrapped[bool] = UNSET
    no_marketing: Wrapped[bool] = UNSET
