"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        AddressUpdate,
        AttributeLineUpdate,
        ContactInfoUpdate,
        CreditRule,
        CustomerDefaultPaymentMethodUpdate,
        CustomerDirectDebitUpdate,
        CustomerGlAccountsUpdate,
        CustomerStatus,
        EInvoiceContractUpdate,
        StatementType,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerUpdate(WriteModel):
    """CustomerUpdateDto, as the API takes it."""

    number: Wrapped[str] = UNSET
    name: Wrapped[str] = UNSET
    status: Wrapped[CustomerStatus | str] = UNSET
    account_reference: Wrapped[str] = UNSET
    number_of_employees: Wrapped[int] = UNSET
    parent_record_number: Wrapped[str] = UNSET
    currency_id: Wrapped[str] = UNSET
    credit_limit: Wrapped[Decimal | int] = UNSET
    credit_days_past_due: Wrapped[int] = UNSET
    override_with_class_values: Plain[bool] = UNSET
    customer_class_id: Wrapped[str] = UNSET
    credit_terms_id: Wrapped[str] = UNSET
    print_invoices: Wrapped[bool] = UNSET
    accept_auto_invoices: Wrapped[bool] = UNSET
    send_invoices_by_email: Wrapped[bool] = UNSET
    send_dunning_letters_via_email: Annotated[Wrapped[bool], Name("sendDunningLettersViaEMail")] = (
        UNSET
    )
    print_dunning_letters: Wrapped[bool] = UNSET
    print_statements: Wrapped[bool] = UNSET
    send_statements_by_email: Wrapped[bool] = UNSET
    print_multi_currency_statements: Wrapped[bool] = UNSET
    invoice_to_default_location: Wrapped[bool] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    corporate_id: Wrapped[str] = UNSET
    vat_zone_id: Wrapped[str] = UNSET
    gln: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    main_address: Wrapped[AddressUpdate] = UNSET
    main_contact: Wrapped[ContactInfoUpdate] = UNSET
    credit_verification: Wrapped[CreditRule | str] = UNSET
    invoice_address: Wrapped[AddressUpdate] = UNSET
    invoice_contact: Wrapped[ContactInfoUpdate] = UNSET
    statement_type: Wrapped[StatementType | str] = UNSET
    delivery_address: Wrapped[AddressUpdate] = UNSET
    delivery_contact: Wrapped[ContactInfoUpdate] = UNSET
    price_class_id: Wrapped[str] = UNSET
    e_invoice_contract: Wrapped[EInvoiceContractUpdate] = UNSET
    default_payment_method: Wrapped[CustomerDefaultPaymentMethodUpdate] = UNSET
    gl_accounts: Wrapped[CustomerGlAccountsUpdate] = UNSET
    direct_debit_lines: Plain[list[CustomerDirectDebitUpdate]] = UNSET
    attribute_lines: Plain[list[AttributeLineUpdate]] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    exclude_debt_collection: Wrapped[bool] = UNSET
