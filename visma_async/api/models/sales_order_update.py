"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        RotRutUpdate,
        SalesOrderAddressUpdate,
        SalesOrderContactUpdate,
        SalesOrderLineUpdate,
        ShipCompleteRule,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderUpdate(WriteModel):
    """SalesOrderUpdateDto, as the API takes it."""

    project: Wrapped[int] = UNSET
    print_description_on_invoice: Wrapped[bool] = UNSET
    print_note_on_external_documents: Wrapped[bool] = UNSET
    print_note_on_internal_documents: Wrapped[bool] = UNSET
    so_billing_contact: Wrapped[SalesOrderContactUpdate] = UNSET
    so_billing_address: Wrapped[SalesOrderAddressUpdate] = UNSET
    customer_vat_zone: Annotated[Wrapped[str], Name("customerVATZone")] = UNSET
    invoice_separately: Wrapped[bool] = UNSET
    terms: Wrapped[str] = UNSET
    sales_person: Wrapped[str] = UNSET
    owner: Wrapped[str] = UNSET
    orig_order_type: Wrapped[str] = UNSET
    orig_order_nbr: Wrapped[str] = UNSET
    so_shipping_contact: Wrapped[SalesOrderContactUpdate] = UNSET
    so_shipping_address: Wrapped[SalesOrderAddressUpdate] = UNSET
    sched_shipment: Wrapped[dt.date] = UNSET
    ship_separately: Wrapped[bool] = UNSET
    ship_complete: Wrapped[ShipCompleteRule | str] = UNSET
    cancel_by: Wrapped[dt.date] = UNSET
    canceled: Wrapped[bool] = UNSET
    preferred_warehouse: Wrapped[str] = UNSET
    ship_via: Wrapped[str] = UNSET
    fob_point: Wrapped[str] = UNSET
    priority: Wrapped[int] = UNSET
    shipping_terms: Wrapped[str] = UNSET
    shipping_zone: Wrapped[str] = UNSET
    residential_delivery: Wrapped[bool] = UNSET
    saturday_delivery: Wrapped[bool] = UNSET
    insurance: Wrapped[bool] = UNSET
    transaction_type: Wrapped[int] = UNSET
    payment_method: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    payment_ref: Wrapped[str] = UNSET
    is_rot_rut_deductible: Wrapped[bool] = UNSET
    emailed: Wrapped[bool] = UNSET
    rot_rut_details: Plain[RotRutUpdate] = UNSET
    lines: Plain[list[SalesOrderLineUpdate]] = UNSET
    order_type: Wrapped[str]
    order_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    request_on: Wrapped[dt.date] = UNSET
    customer_order: Wrapped[str] = UNSET
    customer_ref_no: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    contact_id: Wrapped[int] = UNSET
    gln: Wrapped[str] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    recalculate_shipment: Wrapped[bool] = UNSET
    branch_number: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
