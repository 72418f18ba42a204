"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import Address, Contact


@attrs.define(kw_only=True, repr=False)
class CustomerLocationItem(ReadModel):
    """CustomerLocationItemDto, as the API answers it."""

    id: str | None = None
    name: str | None = None
    internal_id: int | None = None
    country_id: str | None = None
    gln: str | None = None
    tax_registration_id: str | None = None
    corporate_id: str | None = None
    warehouse_id: str | None = None
    address: Address | None = None
    contact: Contact | None = None
    price_class_id: str | None = None
    fob_point_id: str | None = None
    ship_terms_id: str | None = None
    ship_zone_id: str | None = None
    ship_via_id: str | None = None
    residential_delivery: bool | None = None
    saturday_delivery: bool | None = None
    insurance: bool | None = None
    priority: int | None = None
    shipping_rule: str | None = None
    preferred_warehouse_id: str | None = None
    lead_time: int | None = None
    tax_zone_id: str | None = None
    export_type: str | None = None
    sales_eu_account_id: str | None = None
    sales_non_taxable_account_id: str | None = None
    sales_account_id: str | None = None
    sales_export_account_id: str | None = None
