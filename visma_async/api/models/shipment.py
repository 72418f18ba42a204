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
        CarrierDescription,
        CustomerDescription,
        FOBPointDescription,
        LocationDescription,
        Metadata,
        ModeOfTransport,
        PackageDetailLine,
        SalesOrderOperation,
        ShipmentAddress,
        ShipmentContact,
        ShipmentDetailLine,
        ShipmentOrderLine,
        ShipmentStatus,
        ShipmentType,
        ShippingTermsDescription,
        ShippingZoneDescription,
        SigmaIntrastatTransactionDescription,
        UserDescription,
        WarehouseIdDescription,
    )
    from visma_async.api.models import ShipmentUpdate as ShipmentUpdate


@attrs.define(kw_only=True, repr=False)
class Shipment(Editable["ShipmentUpdate"]):
    """ShipmentDto, as the API answers it."""

    time_stamp: str | None = None
    shipment_number: str | None = None
    shipment_type: ShipmentType | None = None
    status: ShipmentStatus | None = None
    hold: bool | None = None
    operation: SalesOrderOperation | None = None
    shipment_date: dt.date | None = None
    customer: CustomerDescription | None = None
    location: LocationDescription | None = None
    from_warehouse: WarehouseIdDescription | None = None
    to_warehouse: WarehouseIdDescription | None = None
    currency_id: str | None = None
    owner: UserDescription | None = None
    shipped_quantity: Decimal | None = None
    shipped_weight: Decimal | None = None
    shipped_volume: Decimal | None = None
    packages: int | None = None
    packages_weight: Decimal | None = None
    packages_volume: Decimal | None = None
    control_quantity: Decimal | None = None
    delivery_address: ShipmentAddress | None = None
    delivery_contact: ShipmentContact | None = None
    ship_via: CarrierDescription | None = None
    fob_point: FOBPointDescription | None = None
    shipping_terms: ShippingTermsDescription | None = None
    shipping_zone: ShippingZoneDescription | None = None
    residential_delivery: bool | None = None
    saturday_delivery: bool | None = None
    use_customer_account: bool | None = None
    insurance: bool | None = None
    freight_cost: Decimal | None = None
    freight_amt: Decimal | None = None
    transaction_type: SigmaIntrastatTransactionDescription | None = None
    mode_of_trasport: ModeOfTransport | None = None
    container: bool | None = None
    shipment_detail_lines: list[ShipmentDetailLine] | None = None
    shipment_order_lines: list[ShipmentOrderLine] | None = None
    shipment_package_lines: list[PackageDetailLine] | None = None
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
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
