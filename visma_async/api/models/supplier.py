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
        AccountUsedForPayment,
        Address,
        AttributeIdValue,
        ChargeBearer,
        ClassDescription,
        ContactInfo,
        CreditTerms,
        LocationDescription,
        Metadata,
        ParentRecord,
        PaymentBy,
        PaymentMethodIdDescription,
        SupplierGlAccounts,
        SupplierPaymentMethodDetail,
        SupplierStatus,
        VatZone,
    )
    from visma_async.api.models import SupplierUpdate as SupplierUpdate


@attrs.define(kw_only=True, repr=False)
class Supplier(Editable["SupplierUpdate"]):
    """SupplierDto, as the API answers it."""

    internal_id: int | None = None
    number: str | None = None
    name: str | None = None
    status: SupplierStatus | None = None
    main_address: Address | None = None
    main_contact: ContactInfo | None = None
    account_reference: str | None = None
    parent_record: ParentRecord | None = None
    supplier_class: ClassDescription | None = None
    credit_terms: CreditTerms | None = None
    document_language: str | None = None
    currency_id: str | None = None
    remit_address: Address | None = None
    remit_contact: ContactInfo | None = None
    payment_method: PaymentMethodIdDescription | None = None
    cash_account: str | None = None
    charge_bearer: ChargeBearer | None = None
    account_used_for_payment: AccountUsedForPayment | None = None
    payment_by: PaymentBy | None = None
    payment_lead_time: int | None = None
    payment_ref_display_mask: str | None = None
    pay_separately: bool | None = None
    supplier_address: Address | None = None
    supplier_contact: ContactInfo | None = None
    location: LocationDescription | None = None
    vat_registration_id: str | None = None
    corporate_id: str | None = None
    vat_zone: VatZone | None = None
    gl_accounts: SupplierGlAccounts | None = None
    attributes: list[AttributeIdValue] | None = None
    last_modified_date_time: dt.datetime | None = None
    supplier_payment_method_details: list[SupplierPaymentMethodDetail] | None = None
    retainage_apply: bool | None = None
    retainage_cash_account_id: Annotated[str | None, Name("retainageCashAccountID")] = None
    retainage_pct: Decimal | None = None
    note: str | None = None
    number_of_employees: int | None = None
    nace_code: str | None = None
    landed_cost_supplier: bool | None = None
    currency_override: bool | None = None
    currency_rate_override: bool | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
