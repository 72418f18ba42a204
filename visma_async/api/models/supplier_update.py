"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountUsedForPayment,
        AddressUpdate,
        AttributeLineUpdate,
        ChargeBearer,
        ContactInfoUpdate,
        PaymentBy,
        SupplierGlAccountsUpdate,
        SupplierPaymentMethodDetailUpdate,
        SupplierStatus,
    )


@attrs.define(kw_only=True, repr=False)
class SupplierUpdate(WriteModel):
    """SupplierUpdateDto, as the API takes it."""

    number: Wrapped[str] = UNSET
    name: Wrapped[str] = UNSET
    status: Wrapped[SupplierStatus | str] = UNSET
    account_reference: Wrapped[str] = UNSET
    number_of_employees: Wrapped[int] = UNSET
    parent_record_number: Wrapped[str] = UNSET
    supplier_class_id: Wrapped[str] = UNSET
    override_with_class_values: Plain[bool] = UNSET
    credit_terms_id: Wrapped[str] = UNSET
    document_language: Wrapped[str] = UNSET
    currency_id: Wrapped[str] = UNSET
    currency_override: Wrapped[bool] = UNSET
    currency_rate_override: Wrapped[bool] = UNSET
    payment_method_id: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    payment_lead_time: Wrapped[int] = UNSET
    payment_ref_display_mask: Wrapped[str] = UNSET
    pay_separately: Wrapped[bool] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    corporate_id: Wrapped[str] = UNSET
    vat_zone_id: Wrapped[str] = UNSET
    charge_bearer: Wrapped[ChargeBearer | str] = UNSET
    account_used_for_payment: Wrapped[AccountUsedForPayment | str] = UNSET
    payment_by: Wrapped[PaymentBy | str] = UNSET
    main_address: Wrapped[AddressUpdate] = UNSET
    main_contact: Wrapped[ContactInfoUpdate] = UNSET
    remit_address: Wrapped[AddressUpdate] = UNSET
    remit_contact: Wrapped[ContactInfoUpdate] = UNSET
    supplier_address: Wrapped[AddressUpdate] = UNSET
    supplier_contact: Wrapped[ContactInfoUpdate] = UNSET
    gl_accounts: Wrapped[SupplierGlAccountsUpdate] = UNSET
    supplier_payment_method_details: Plain[list[SupplierPaymentMethodDetailUpdate]] = UNSET
    attribute_lines: Plain[list[AttributeLineUpdate]] = UNSET
    retainage_cash_account_id: Annotated[Wrapped[str], Name("retainageCashAccountID")] = UNSET
    retainage_apply: Wrapped[bool] = UNSET
    retainage_pct: Wrapped[Decimal | int] = UNSET
    note: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    nace_code: Wrapped[str] = UNSET
    landed_cost_supplier: Wrapped[bool] = UNSET
