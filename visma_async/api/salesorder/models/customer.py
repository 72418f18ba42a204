"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CustomerLocation


@attrs.define(kw_only=True, repr=False)
class Customer(ReadModel):
    """CustomerDto, as the API answers it."""

    internal_id: int | None = None
    id: str | None = None
    name: str | None = None
    currency_id: str | None = None
    customer_class_id: str | None = None
    default_location: CustomerLocation | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    postal_code: str | None = None
    country: str | None = None
    salutation: str | None = None
    status: str | None = None
    export_type: str | None = None
    sales_eu_account_id: str | None = None
    sales_non_taxable_account_id: str | None = None
    sales_account_id: str | None = None
    sales_export_account_id: str | None = None
