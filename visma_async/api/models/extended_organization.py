"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Address,
        BankSettings,
        BranchNumber,
        ContactInfo,
        Country,
        Currency,
        IndustryCode,
        LedgerDescription,
        VatZone,
    )


@attrs.define(kw_only=True, repr=False)
class ExtendedOrganization(ReadModel):
    """ExtendedOrganizationDto, as the API answers it."""

    organization_cd: str | None = None
    name: str | None = None
    organization_type: str | None = None
    file_tax_by_branches: bool | None = None
    base_currency: str | None = None
    main_address: Address | None = None
    main_contact: ContactInfo | None = None
    delivery_address: Address | None = None
    delivery_contact: ContactInfo | None = None
    corporate_id: str | None = None
    vat_registration_id: str | None = None
    default_country: Country | None = None
    industry_code: IndustryCode | None = None
    currency: Currency | None = None
    vat_zone: VatZone | None = None
    last_modified_date_time: dt.datetime | None = None
    ledger: LedgerDescription | None = None
    bank_settings: BankSettings | None = None
    branches: list[BranchNumber] | None = None
    time_stamp: str | None = None
