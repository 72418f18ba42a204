"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumber, SubAccountDescription


@attrs.define(kw_only=True, repr=False)
class VatGlAccounts(ReadModel):
    """VatGlAccountsDto, as the API answers it."""

    vat_payable_account: AccountNumber | None = None
    vat_payable_subaccount: SubAccountDescription | None = None
    vat_claimable_account: AccountNumber | None = None
    vat_claimable_subccount: SubAccountDescription | None = None
