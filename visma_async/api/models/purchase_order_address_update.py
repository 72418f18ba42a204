"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderAddressUpdate(WriteModel):
    """PurchaseOrderAddressUpdateDto, as the API takes it."""

    override_address: Wrapped[bool] = UNSET
    address_line1: Wrapped[str] = UNSET
    address_line2: Wrapped[str] = UNSET
    address_line3: Wrapped[str] = UNSET
    postal_code: Wrapped[str] = UNSET
    city: Wrapped[str] = UNSET
    country_id: Wrapped[str] = UNSET
    county: Wrapped[str] = UNSET
