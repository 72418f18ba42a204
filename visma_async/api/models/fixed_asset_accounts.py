"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class FixedAssetAccounts(ReadModel):
    """FixedAssetAccountsDto, as the API answers it."""

    account_id: Annotated[str | None, Name("accountID")] = None
    sub_account_id: Annotated[str | None, Name("subAccountID")] = None
    accrual_account_id: Annotated[str | None, Name("accrualAccountID")] = None
    accrual_sub_account_id: Annotated[str | None, Name("accrualSubAccountID")] = None
    accumulated_depreciation_account_id: Annotated[
        str | None, Name("accumulatedDepreciationAccountID")
    ] = None
    accumulated_depreciation_sub_account_id: Annotated[
        str | None, Name("accumulatedDepreciationSubAccountID")
    ] = None
    depreciated_expense_account_id: Annotated[str | None, Name("depreciatedExpenseAccountID")] = (
        None
    )
    depreciated_expense_sub_account_id: Annotated[
        str | None, Name("depreciatedExpenseSubAccountID")
    ] = None
    disposal_account_id: Annotated[str | None, Name("disposalAccountID")] = None
    disposal_sub_account_id: Annotated[str | None, Name("disposalSubAccountID")] = None
    gain_account_id: Annotated[str | None, Name("gainAccountID")] = None
    gain_sub_account_id: Annotated[str | None, Name("gainSubAccountID")] = None
    loss_account_id: Annotated[str | None, Name("lossAccountID")] = None
    loss_sub_account_id: Annotated[str | None, Name("lossSubAccountID")] = None
    debit_account_id: Annotated[str | None, Name("debitAccountID")] = None
    debit_sub_account_id: Annotated[str | None, Name("debitSubAccountID")] = None
    credit_account_id: Annotated[str | None, Name("creditAccountID")] = None
    credit_sub_account_id: Annotated[str | None, Name("creditSubAccountID")] = None
