"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel
from visma_async.wire.values import YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberDescription,
        BranchNumber,
        LedgerBalanceType,
        LedgerDescription,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class GeneralLedgerBalance(ReadModel):
    """GeneralLedgerBalanceDto, as the API answers it."""

    branch: BranchNumber | None = None
    ledger: LedgerDescription | None = None
    balance_type: LedgerBalanceType | None = None
    financial_period: YearMonth | None = None
    account: AccountNumberDescription | None = None
    subaccount_id: str | None = None
    sub_account_cd: str | None = None
    currency_id: str | None = None
    period_to_date_debit: Decimal | None = None
    period_to_date_credit: Decimal | None = None
    beginning_balance: Decimal | None = None
    year_to_date_balance: Decimal | None = None
    period_to_date_debit_in_currency: Decimal | None = None
    period_to_date_credit_in_currency: Decimal | None = None
    beginning_balance_in_currency: Decimal | None = None
    year_to_date_balance_in_currency: Decimal | None = None
    year_closed: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
