"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class FixedAssetTransactionAccounts(ReadModel):
    """FixedAssetTransactionAccountsDto, as the API answers it."""

    debit_account_id: Annotated[str | None, Name("debitAccountID")] = None
    debit_sub_account_id: Annotated[str | None, Name("debitSubAccountID")] = None
    credit_account_id: Annotated[str | None, Name("creditAccountID")] = None
    credit_sub_account_id: Annotated[str | None, Name("creditSubAccountID")] = None
