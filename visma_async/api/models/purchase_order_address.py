"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Country, County


@attrs.define(kw_only=True, repr=False)
class PurchaseOrderAddress(ReadModel):
    """PurchaseOrderAddressDto, as the API answers it."""

    override_address: bool | None = None
    address_id: int | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_line3: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: Country | None = None
    county: County | None = None
