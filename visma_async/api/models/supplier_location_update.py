"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AddressUpdate, ContactInfoUpdate


@attrs.define(kw_only=True, repr=False)
class SupplierLocationUpdate(WriteModel):
    """SupplierLocationUpdateDto, as the API takes it."""

    baccount_id: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    location_name: Wrapped[str] = UNSET
    active: Wrapped[bool] = UNSET
    address_is_same_as_main: Wrapped[bool] = UNSET
    address: Wrapped[AddressUpdate] = UNSET
    contact_is_same_as_main: Wrapped[bool] = UNSET
    contact: Wrapped[ContactInfoUpdate] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    vat_zone: Wrapped[str] = UNSET
    edi_code: Wrapped[str] = UNSET
    gln: Wrapped[str] = UNSET
    corporate_id: Wrapped[str] = UNSET
