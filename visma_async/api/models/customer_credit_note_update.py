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
        CustomerCreditNoteLineUpdate,
        PaymentLineBaseUpdate,
        SalesInvoiceAddressUpdate,
        SalesInvoiceContactUpdate,
        TaxDetailUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerCreditNoteUpdate(WriteModel):
    """CustomerCreditNoteUpdateDto, as the API takes it.

    Deprecated: `sales_person_id`.
    """

    currency_id: Wrapped[str] = UNSET
    customer_ref_number: Wrapped[str] = UNSET
    external_reference: Wrapped[str] = UNSET
    contact: Wrapped[int] = UNSET
    project: Wrapped[str] = UNSET
    lines: Plain[list[CustomerCreditNoteLineUpdate]] = UNSET
    tax_details: Plain[list[TaxDetailUpdate]] = UNSET
    application_lines: Plain[list[PaymentLineBaseUpdate]] = UNSET
    customer_vat_zone_id: Wrapped[str] = UNSET
    invoice_address: Wrapped[SalesInvoiceAddressUpdate] = UNSET
    invoice_contact: Wrapped[SalesInvoiceContactUpdate] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    send_to_auto_invoice: Wrapped[bool] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
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
