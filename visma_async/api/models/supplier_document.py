"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel
from visma_async.wire.values import MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        ApprovalStatus,
        BranchNumber,
        LocationDescription,
        Metadata,
        PaymentMethodIdDescription,
        SubAccount,
        SupplierDocumentStatus,
        SupplierDocumentType,
        SupplierNumber,
    )


@attrs.define(kw_only=True, repr=False)
class SupplierDocument(ReadModel):
    """SupplierDocumentDto, as the API answers it.

    Deprecated: `branch`.
    """

    account: AccountNumber | None = None
    subaccount: SubAccount | None = None
    amount: Decimal | None = None
    amount_in_currency: Decimal | None = None
    branch: BranchNumber | None = None
    supplier: SupplierNumber | None = None
    document_type: SupplierDocumentType | None = None
    reference_number: str | None = None
    post_period: MonthYear | None = None
    financial_period: YearMonth | None = None
    date: dt.date | None = None
    orig_invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    approval_status: ApprovalStatus | None = None
    status: SupplierDocumentStatus | None = None
    currency_id: str | None = None
    balance: Decimal | None = None
    balance_in_currency: Decimal | None = None
    cash_discount: Decimal | None = None
    cash_discount_in_currency: Decimal | None = None
    payment_method: PaymentMethodIdDescription | None = None
    supplier_reference: str | None = None
    description: str | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    note: str | None = None
    closed_financial_period: YearMonth | None = None
    location: LocationDescription | None = None
    vat_total: Decimal | None = None
    vat_total_in_currency: Decimal | None = None
    branch_number: BranchNumber | None = None
    pay_date: dt.date | None = None
    payment_message: str | None = None
    cash_account: str | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
