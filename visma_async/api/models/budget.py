"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        BranchNumber,
        FinancialPeriodAmount,
        SubAccountDescription,
    )


@attrs.define(kw_only=True, repr=False)
class Budget(ReadModel):
    """BudgetDto, as the API answers it."""

    financial_year: str | None = None
    released: bool | None = None
    released_amount: Decimal | None = None
    account: AccountNumber | None = None
    subaccount: SubAccountDescription | None = None
    description: str | None = None
    amount: Decimal | None = None
    distributed_amount: Decimal | None = None
    periods: list[FinancialPeriodAmount] | None = None
    last_modified_date_time: dt.datetime | None = None
    branch_number: BranchNumber | None = None
    time_stamp: str | None = None
