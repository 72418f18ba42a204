"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumberTypeDescription, SubAccountDescription


@attrs.define(kw_only=True, repr=False)
class InventoryAccountInformation(ReadModel):
    """InventoryAccountInformationDto, as the API answers it."""

    expense_accrual_account: AccountNumberTypeDescription | None = None
    inventory_account: AccountNumberTypeDescription | None = None
    expense_account: AccountNumberTypeDescription | None = None
    cogs_account: AccountNumberTypeDescription | None = None
    expense_non_taxable_account: AccountNumberTypeDescription | None = None
    expense_eu_account: AccountNumberTypeDescription | None = None
    expense_import_account: AccountNumberTypeDescription | None = None
    expense_subaccount: SubAccountDescription | None = None
    cogs_subaccount: SubAccountDescription | None = None
    sales_account: AccountNumberTypeDescription | None = None
    sales_non_taxable_account: AccountNumberTypeDescription | None = None
    sales_eu_account: AccountNumberTypeDescription | None = None
    sales_export_account: AccountNumberTypeDescription | None = None
    sales_subaccount: SubAccountDescription | None = None
