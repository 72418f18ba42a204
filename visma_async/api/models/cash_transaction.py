"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        CashTransactionStatus,
        CashTransactionType,
        CashTranTaxDetail,
        DisbursementOrReceipt,
        EmployeeNumberName,
        EntryTypeIdDescription,
        FinancialsDetail,
        TransactionDetail,
    )
    from visma_async.api.models import CashTransactionUpdate as CashTransactionUpdate


@attrs.define(kw_only=True, repr=False)
class CashTransaction(Editable["CashTransactionUpdate"]):
    """CashTransactionDto, as the API answers it.

    Deprecated: `fin_period`.
    """

    tran_type: CashTransactionType | None = None
    reference_nbr: str | None = None
    status: CashTransactionStatus | None = None
    hold: bool | None = None
    tran_date: dt.date | None = None
    fin_period: str | None = None
    financial_period: str | None = None
    cash_account: AccountNumberTypeDescription | None = None
    currency: str | None = None
    entry_type: EntryTypeIdDescription | None = None
    disb_receipt: DisbursementOrReceipt | None = None
    document_ref: str | None = None
    owner: EmployeeNumberName | None = None
    description: str | None = None
    amount: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    tax_total: Decimal | None = None
    control_total: Decimal | None = None
    tax_amount: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    transaction_details: list[TransactionDetail] | None = None
    tax_details: list[CashTranTaxDetail] | None = None
    financials_detail: FinancialsDetail | None = None
    time_stamp: str | None = None
