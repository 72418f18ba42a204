"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberDescription,
        BranchNumber,
        LedgerDescription,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class GeneralLedgerTransactionDetails(ReadModel):
    """GeneralLedgerTransactionDetailsDto, as the API answers it."""

    line_number: int | None = None
    module: str | None = None
    batch_number: str | None = None
    tran_date: dt.date | None = None
    period: str | None = None
    description: str | None = None
    ref_number: str | None = None
    branch: BranchNumber | None = None
    account: AccountNumberDescription | None = None
    ledger: LedgerDescription | None = None
    subaccount: str | None = None
    beg_balance: Decimal | None = None
    debit_amount: Decimal | None = None
    credit_amount: Decimal | None = None
    ending_balance: Decimal | None = None
    currency: str | None = None
    curr_beg_balance: Decimal | None = None
    curr_debit_amount: Decimal | None = None
    curr_credit_amount: Decimal | None = None
    curr_ending_balance: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
