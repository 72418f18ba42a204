"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        BranchNumber,
        DisbursementOrReceipt,
        SubAccountDescription,
        TaxCalculationMode,
        VatZone,
    )


@attrs.define(kw_only=True, repr=False)
class EntryType(ReadModel):
    """EntryTypeDto, as the API answers it."""

    entry_type_id: str | None = None
    disable_receipt: DisbursementOrReceipt | None = None
    module: str | None = None
    default_offset_account_branch: BranchNumber | None = None
    default_offset_account: AccountNumber | None = None
    default_offset_subaccount: SubAccountDescription | None = None
    reclasification_account: AccountNumber | None = None
    business_account: AccountNumber | None = None
    description: str | None = None
    use_for_payments_reclasification: bool | None = None
    reclasification_account_override: AccountNumber | None = None
    offset_account_override: AccountNumber | None = None
    offset_subaccount_override: SubAccountDescription | None = None
    offset_account_branch: BranchNumber | None = None
    vat_zone: VatZone | None = None
    tax_calculation_mode: TaxCalculationMode | None = None
    last_modified_date_time: dt.datetime | None = None
