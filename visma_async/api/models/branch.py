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
        BranchCurrency,
        ContactInfo,
        Country,
        IndustryCode,
        LedgerDescription,
        VatZoneIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class Branch(ReadModel):
    """BranchDto, as the API answers it."""

    branch_id: int | None = None
    number: str | None = None
    name: str | None = None
    organization_id: int | None = None
    is_main_branch: bool | None = None
    is_active: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    corporate_id: str | None = None
    vat_registration_id: str | None = None
    main_address: Address | None = None
    main_contact: ContactInfo | None = None
    delivery_address: Address | None = None
    delivery_contact: ContactInfo | None = None
    default_country: Country | None = None
    industry_code: IndustryCode | None = None
    currency: BranchCurrency | None = None
    vat_zone: VatZoneIdDescription | None = None
    ledger: LedgerDescription | None = None
    bank_settings: BankSettings | None = None
