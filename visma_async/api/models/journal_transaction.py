"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name
from visma_async.wire.values import MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        JournalTransactionLine,
        JournalTransactionStatus,
        LedgerModule,
        Metadata,
    )
    from visma_async.api.models import JournalTransactionUpdate as JournalTransactionUpdate


@attrs.define(kw_only=True, repr=False)
class JournalTransaction(Editable["JournalTransactionUpdate"]):
    """JournalTransactionDto, as the API answers it."""

    module: LedgerModule | None = None
    batch_number: str | None = None
    status: JournalTransactionStatus | None = None
    hold: bool | None = None
    transaction_date: dt.date | None = None
    post_period: MonthYear | None = None
    financial_period: YearMonth | None = None
    ledger: str | None = None
    ledger_description: str | None = None
    currency_id: str | None = None
    exchange_rate: Decimal | None = None
    auto_reversing: bool | None = None
    reversing_entry: bool | None = None
    description: str | None = None
    original_batch_number: str | None = None
    debit_total: Decimal | None = None
    debit_total_in_currency: Decimal | None = None
    credit_total: Decimal | None = None
    credit_total_in_currency: Decimal | None = None
    control_total: Decimal | None = None
    control_total_in_currency: Decimal | None = None
    create_vat_transaction: bool | None = None
    skip_vat_amount_validation: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    transaction_code: str | None = None
    transaction_code_description: str | None = None
    branch: str | None = None
    time_stamp: str | None = None
    journal_transaction_lines: list[JournalTransactionLine] | None = None
    attachments: list[Attachment] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
