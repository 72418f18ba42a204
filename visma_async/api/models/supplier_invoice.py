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
        ApprovalDetails,
        ApprovalStatus,
        Attachment,
        BranchNumber,
        CreditTerms,
        LocationDescription,
        Metadata,
        PaymentMethodIdDescription,
        SupplierDocumentStatus,
        SupplierDocumentType,
        SupplierInvoiceLandedCost,
        SupplierInvoiceLine,
        SupplierNumber,
        TaxCalculationMode,
        TaxDetail,
        VatZone,
    )
    from visma_async.api.models import SupplierInvoiceUpdate as SupplierInvoiceUpdate


@attrs.define(kw_only=True, repr=False)
class SupplierInvoice(Editable["SupplierInvoiceUpdate"]):
    """SupplierInvoiceDto, as the API answers it."""

    tax_detail_lines: list[TaxDetail] | None = None
    attachments: list[Attachment] | None = None
    approval_details: ApprovalDetails | None = None
    invoice_lines: list[SupplierInvoiceLine] | None = None
    landed_costs: list[SupplierInvoiceLandedCost] | None = None
    hold: bool | None = None
    exchange_rate: Decimal | None = None
    payment_ref_no: str | None = None
    credit_terms: CreditTerms | None = None
    retainage_apply: bool | None = None
    cash_discount_date: dt.date | None = None
    detail_total: Decimal | None = None
    detail_total_in_currency: Decimal | None = None
    discount_total: Decimal | None = None
    discount_total_in_currency: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_taxable_total_in_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_currency: Decimal | None = None
    withholding_tax: Decimal | None = None
    withholding_tax_in_currency: Decimal | None = None
    buyer_reference: str | None = None
    rounding_diff: Decimal | None = None
    rounding_diff_in_currency: Decimal | None = None
    amount: Decimal | None = None
    vat_amount: Decimal | None = None
    tax_calculation_mode: TaxCalculationMode | None = None
    supplier_tax_zone: VatZone | None = None
    pay_selected: bool | None = None
    cury_retainage_total: Decimal | None = None
    cury_retainage_unreleased_amt: Decimal | None = None
    document_version_number: int | None = None
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
