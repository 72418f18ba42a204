"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name
from visma_async.wire.values import MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        CarrierDescription,
        CreditTerms,
        CustomerDescription,
        EmployeeDescription,
        FOBPointDescription,
        LocationDescription,
        Metadata,
        PaymentMethodIdDescription,
        SalesOrderAddress,
        SalesOrderContact,
        SalesOrderLine,
        SalesOrderShipment,
        SalesOrderStatus,
        SalesPersonIdDescription,
        ShipCompleteRule,
        ShippingTermsDescription,
        ShippingZoneDescription,
        SigmaIntrastatTransactionDescription,
        VatZone,
        WarehouseIdDescription,
    )
    from visma_async.api.models import SalesOrderUpdate as SalesOrderUpdate


@attrs.define(kw_only=True, repr=False)
class SalesOrder(Editable["SalesOrderUpdate"]):
    """SalesOrderDto, as the API answers it."""

    project_cd: Annotated[str | None, Name("projectCD")] = None
    print_description_on_invoice: bool | None = None
    print_note_on_external_documents: bool | None = None
    print_note_on_internal_documents: bool | None = None
    so_billing_contact: SalesOrderContact | None = None
    so_billing_address: SalesOrderAddress | None = None
    customer_vat_zone: Annotated[VatZone | None, Name("customerVATZone")] = None
    invoice_separately: bool | None = None
    invoice_nbr: str | None = None
    invoice_date: dt.date | None = None
    terms: CreditTerms | None = None
    due_date: dt.date | None = None
    cash_discount_date: dt.date | None = None
    post_period: MonthYear | None = None
    sales_person: SalesPersonIdDescription | None = None
    commission_percent: str | None = None
    commission_amount: str | None = None
    commissionable_amount: str | None = None
    owner: EmployeeDescription | None = None
    orig_order_type: str | None = None
    orig_order_nbr: str | None = None
    so_shipping_contact: SalesOrderContact | None = None
    so_shipping_address: SalesOrderAddress | None = None
    sched_shipment: dt.date | None = None
    ship_separately: bool | None = None
    ship_complete: ShipCompleteRule | None = None
    cancel_by: dt.date | None = None
    canceled: bool | None = None
    preferred_warehouse: WarehouseIdDescription | None = None
    ship_via: CarrierDescription | None = None
    fob_point: FOBPointDescription | None = None
    priority: int | None = None
    shipping_terms: ShippingTermsDescription | None = None
    shipping_zone: ShippingZoneDescription | None = None
    residential_delivery: bool | None = None
    saturday_delivery: bool | None = None
    insurance: bool | None = None
    transaction_type: SigmaIntrastatTransactionDescription | None = None
    payment_method: PaymentMethodIdDescription | None = None
    cash_account: str | None = None
    payment_ref: str | None = None
    is_rot_rut_deductible: bool | None = None
    emailed: bool | None = None
    lines: list[SalesOrderLine] | None = None
    shipments: list[SalesOrderShipment] | None = None
    order_type: str | None = None
    order_no: str | None = None
    status: SalesOrderStatus | None = None
    hold: bool | None = None
    date: dt.date | None = None
    request_on: dt.date | None = None
    customer_order: str | None = None
    customer_ref_no: str | None = None
    customer: CustomerDescription | None = None
    contact_id: int | None = None
    location: LocationDescription | None = None
    currency: str | None = None
    description: str | None = None
    order_total: Decimal | None = None
    order_total_in_base_currency: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_taxable_total_in_base_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_base_currency: Decimal | None = None
    tax_total: Decimal | None = None
    tax_total_in_base_currency: Decimal | None = None
    exchange_rate: Decimal | None = None
    discount_total: Decimal | None = None
    discount_total_in_base_currency: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    branch_number: BranchNumber | None = None
    note: str | None = None
    attachments: list[Attachment] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
