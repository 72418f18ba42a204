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
        BAccountDescription,
        BranchNumber,
        CreditTerms,
        DefaultWarehouse,
        DiscountDetail,
        LocationIdName,
        Metadata,
        PurchaseOrderAddress,
        PurchaseOrderContact,
        PurchaseOrderLine,
        PurchaseOrderStatus,
        PurchaseOrderType,
        PurchaseReceipts,
        PurchaseShippingDestinationType,
        SupplierDescription,
        TaxDetail,
        UserDescription,
        VatZone,
    )
    from visma_async.api.models import PurchaseOrderUpdate as PurchaseOrderUpdate


@attrs.define(kw_only=True, repr=False)
class PurchaseOrder(Editable["PurchaseOrderUpdate"]):
    """PurchaseOrderDto, as the API answers it."""

    shipping_destination_type: PurchaseShippingDestinationType | None = None
    ship_to: BAccountDescription | None = None
    shipping_location: LocationIdName | None = None
    warehouse: DefaultWarehouse | None = None
    shipping_contact: PurchaseOrderContact | None = None
    shipping_address: PurchaseOrderAddress | None = None
    fob_point: str | None = None
    ship_via: str | None = None
    ship_terms: str | None = None
    remit_contact: PurchaseOrderContact | None = None
    remit_address: PurchaseOrderAddress | None = None
    terms: CreditTerms | None = None
    supplier_vat_zone: VatZone | None = None
    discount_details: list[DiscountDetail] | None = None
    sales_order_type: str | None = None
    sales_order_nbr: str | None = None
    requisition_ref_nbr: str | None = None
    payment_ref_nbr: str | None = None
    workgroup_id: Annotated[int | None, Name("workgroupID")] = None
    dont_print: bool | None = None
    printed: bool | None = None
    dont_email: bool | None = None
    emailed: bool | None = None
    open_quantity: Decimal | None = None
    open_balance: Decimal | None = None
    order_type: PurchaseOrderType | None = None
    order_nbr: str | None = None
    hold: bool | None = None
    status: PurchaseOrderStatus | None = None
    date: dt.date | None = None
    promised_on: dt.date | None = None
    description: str | None = None
    supplier: SupplierDescription | None = None
    location: LocationIdName | None = None
    owner: UserDescription | None = None
    currency: str | None = None
    supplier_ref: str | None = None
    exchange_rate: Decimal | None = None
    line_total: Decimal | None = None
    line_total_in_base_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_base_currency: Decimal | None = None
    tax_total: Decimal | None = None
    tax_total_in_base_currency: Decimal | None = None
    order_total: Decimal | None = None
    order_total_in_base_currency: Decimal | None = None
    control_total: Decimal | None = None
    control_total_in_base_currency: Decimal | None = None
    branch: BranchNumber | None = None
    lines: list[PurchaseOrderLine] | None = None
    tax_details: list[TaxDetail] | None = None
    purchase_receipts: list[PurchaseReceipts] | None = None
    last_modified_date_time: dt.datetime | None = None
    note: str | None = None
    custom_str1: str | None = None
    custom_str2: str | None = None
    custom_str3: str | None = None
    custom_str4: str | None = None
    custom_str5: str | None = None
    custom_dec1: Decimal | None = None
    custom_dec2: Decimal | None = None
    custom_int1: int | None = None
    custom_int2: int | None = None
    custom_date_time_utc1: Annotated[dt.datetime | None, Name("customDateTimeUTC1")] = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
