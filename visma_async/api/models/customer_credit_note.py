"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name
from visma_async.wire.values import YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        ArAdjust,
        Attachment,
        BranchNumber,
        ChildRecord,
        ContactIdName,
        CreditTerms,
        CustomerCreditNoteLine,
        CustomerDocumentContact,
        CustomerDocumentStatus,
        CustomerDocumentType,
        CustomerNumber,
        LocationDescription,
        Metadata,
        PaymentMethodIdDescription,
        ProjectIdDescription,
        SalesPersonIdDescription,
        ShipmentAddress,
        SubAccount,
        TaxDetail,
        Vat,
    )
    from visma_async.api.models import CustomerCreditNoteUpdate as CustomerCreditNoteUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerCreditNote(Editable["CustomerCreditNoteUpdate"]):
    """CustomerCreditNoteDto, as the API answers it.

    Deprecated: `sales_person_id`, `sales_person_descr`.
    """

    credit_terms: CreditTerms | None = None
    document_due_date: dt.date | None = None
    cash_discount_date: dt.date | None = None
    external_reference: str | None = None
    is_rot_rut_deductible: bool | None = None
    exchange_rate: Decimal | None = None
    dunning_letter_date: dt.date | None = None
    dunning_letter_level: int | None = None
    contact: ContactIdName | None = None
    attachments: list[Attachment] | None = None
    tax_details: list[TaxDetail] | None = None
    lines: list[CustomerCreditNoteLine] | None = None
    rounding_diff: Decimal | None = None
    customer_vat_zone: Vat | None = None
    send_to_auto_invoice: bool | None = None
    child_record: ChildRecord | None = None
    time_stamp: str | None = None
    hold: bool | None = None
    discount_total: Decimal | None = None
    discount_total_in_currency: Decimal | None = None
    detail_total: Decimal | None = None
    detail_total_in_currency: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_taxable_total_in_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_currency: Decimal | None = None
    sales_person_id: Annotated[int | None, Name("salesPersonID")] = None
    sales_person_descr: str | None = None
    sales_person: SalesPersonIdDescription | None = None
    payment_reference: str | None = None
    invoice_address: ShipmentAddress | None = None
    invoice_contact: CustomerDocumentContact | None = None
    applications: list[ArAdjust] | None = None
    dont_print: bool | None = None
    dont_email: bool | None = None
    revoked: bool | None = None
    customer: CustomerNumber | None = None
    document_type: CustomerDocumentType | None = None
    reference_number: str | None = None
    post_period: YearMonth | None = None
    financial_period: YearMonth | None = None
    closed_financial_period: YearMonth | None = None
    document_date: dt.date | None = None
    orig_invoice_date: dt.date | None = None
    status: CustomerDocumentStatus | None = None
    currency_id: str | None = None
    amount: Decimal | None = None
    amount_in_currency: Decimal | None = None
    balance: Decimal | None = None
    balance_in_currency: Decimal | None = None
    cash_discount: Decimal | None = None
    cash_discount_in_currency: Decimal | None = None
    payment_method: PaymentMethodIdDescription | None = None
    customer_ref_number: str | None = None
    invoice_text: str | None = None
    last_modified_date_time: dt.datetime | None = None
    created_date_time: dt.datetime | None = None
    note: str | None = None
    vat_total: Decimal | None = None
    vat_total_in_currency: Decimal | None = None
    location: LocationDescription | None = None
    branch_number: BranchNumber | None = None
    cash_account: str | None = None
    project: ProjectIdDescription | None = None
    account: AccountNumber | None = None
    subaccount: SubAccount | None = None
    customer_project: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
