"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumberTypeDescription, SubAccountDescription


@attrs.define(kw_only=True, repr=False)
class SupplierGlAccounts(ReadModel):
    """SupplierGlAccountsDto, as the API answers it."""

    supplier_account: AccountNumberTypeDescription | None = None
    supplier_subaccount: SubAccountDescription | None = None
    expense_account: AccountNumberTypeDescription | None = None
    expense_account_non_tax: AccountNumberTypeDescription | None = None
    expense_eu_account: Annotated[AccountNumberTypeDescription | None, Name("expenseEUAccount")] = (
        None
    )
    expense_account_import: AccountNumberTypeDescription | None = None
    expense_subaccount: SubAccountDescription | None = None
