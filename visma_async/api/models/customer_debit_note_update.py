"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        CustomerDebitNoteLinesUpdate,
        RotRutUpdate,
        SalesInvoiceAddressUpdate,
        SalesInvoiceContactUpdate,
        TaxDetailUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerDebitNoteUpdate(WriteModel):
    """CustomerDebitNoteUpdateDto, as the API takes it.

    Deprecated: `sales_person_id`.
    """

    payment_method_id: Wrapped[str] = UNSET
    credit_terms_id: Wrapped[str] = UNSET
    currency_id: Wrapped[str] = UNSET
    customer_ref_number: Wrapped[str] = UNSET
    cash_discount_date: Wrapped[dt.date] = UNSET
    document_due_date: Wrapped[dt.date] = UNSET
    external_reference: Wrapped[str] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
    domestic_services_deductible_document: Wrapped[bool] = UNSET
    payment_reference: Wrapped[str] = UNSET
    contact: Wrapped[int] = UNSET
    rot_rut_details: Plain[RotRutUpdate] = UNSET
    tax_detail_lines: Plain[list[TaxDetailUpdate]] = UNSET
    lines: Plain[list[CustomerDebitNoteLinesUpdate]] = UNSET
    customer_vat_zone_id: Wrapped[str] = UNSET
    invoice_address: Wrapped[SalesInvoiceAddressUpdate] = UNSET
    invoice_contact: Wrapped[SalesInvoiceContactUpdate] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    reference_number: Wrapped[str] = UNSET
    customer_number: Wrapped[str] = UNSET
    child_customer_number: Wrapped[str] = UNSET
    consolidate_invoices: Wrapped[bool] = UNSET
    document_date: Wrapped[dt.date] = UNSET
    orig_invoice_date: Wrapped[dt.date] = UNSET
    hold: Wrapped[bool] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    financial_period: Wrapped[YearMonth | str] = UNSET
    invoice_text: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    sales_person_id: Annotated[Wrapped[int], Name("salesPersonID")] = UNSET
    salesperson: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    dont_print: Wrapped[bool] = UNSET
    dont_email: Wrapped[bool] = UNSET
