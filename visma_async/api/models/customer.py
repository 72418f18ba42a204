"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        Address,
        AttributeIdValue,
        ClassDescription,
        ContactInfo,
        CreditRule,
        CreditTerms,
        CustomerDirectDebit,
        CustomerGlAccounts,
        CustomerPaymentMethodInfo,
        CustomerStatus,
        EInvoiceContract,
        LocationDescription,
        Metadata,
        ParentRecord,
        PriceClass,
        StatementType,
        VatZone,
    )
    from visma_async.api.models import CustomerUpdate as CustomerUpdate


@attrs.define(kw_only=True, repr=False)
class Customer(Editable["CustomerUpdate"]):
    """CustomerDto, as the API answers it."""

    internal_id: int | None = None
    number: str | None = None
    name: str | None = None
    status: CustomerStatus | None = None
    main_address: Address | None = None
    main_contact: ContactInfo | None = None
    account_reference: str | None = None
    parent_record: ParentRecord | None = None
    customer_class: ClassDescription | None = None
    credit_terms: CreditTerms | None = None
    currency_id: str | None = None
    credit_verification: CreditRule | None = None
    credit_limit: Decimal | None = None
    credit_days_past_due: int | None = None
    invoice_address: Address | None = None
    invoice_contact: ContactInfo | None = None
    print_invoices: bool | None = None
    accept_auto_invoices: bool | None = None
    send_invoices_by_email: bool | None = None
    send_dunning_letters_via_email: Annotated[bool | None, Name("sendDunningLettersViaEMail")] = (
        None
    )
    print_dunning_letters: bool | None = None
    print_statements: bool | None = None
    send_statements_by_email: bool | None = None
    print_multi_currency_statements: bool | None = None
    statement_type: StatementType | None = None
    delivery_address: Address | None = None
    delivery_contact: ContactInfo | None = None
    vat_registration_id: str | None = None
    corporate_id: str | None = None
    gln: str | None = None
    vat_zone: VatZone | None = None
    location: LocationDescription | None = None
    attributes: list[AttributeIdValue] | None = None
    last_modified_date_time: dt.datetime | None = None
    created_date_time: dt.datetime | None = None
    direct_debit_lines: list[CustomerDirectDebit] | None = None
    price_class: PriceClass | None = None
    gl_accounts: CustomerGlAccounts | None = None
    invoice_to_default_location: bool | None = None
    e_invoice_contract: EInvoiceContract | None = None
    payment_methods: list[CustomerPaymentMethodInfo] | None = None
    default_payment_method_id: str | None = None
    number_of_employees: int | None = None
    exclude_debt_collection: bool | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
