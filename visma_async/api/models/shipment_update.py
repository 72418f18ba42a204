"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        SalesOrderOperation,
        ShipmentDetailLineUpdate,
        ShipmentPackageLineUpdate,
        ShipmentType,
        TransportMode,
    )


@attrs.define(kw_only=True, repr=False)
class ShipmentUpdate(WriteModel):
    """ShipmentUpdateDto, as the API takes it."""

    shipment_type: Wrapped[ShipmentType | str] = UNSET
    operation: Wrapped[SalesOrderOperation | str] = UNSET
    shipment_date: Wrapped[dt.date] = UNSET
    location: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    owner: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    from_warehouse: Wrapped[str] = UNSET
    to_warehouse: Wrapped[str] = UNSET
    control_quantity: Wrapped[Decimal | int] = UNSET
    override_contact: Wrapped[bool] = UNSET
    business_name: Wrapped[str] = UNSET
    attention: Wrapped[str] = UNSET
    phone1: Wrapped[str] = UNSET
    email: Wrapped[str] = UNSET
    override_address: Wrapped[bool] = UNSET
    address_line1: Wrapped[str] = UNSET
    address_line2: Wrapped[str] = UNSET
    address_line3: Wrapped[str] = UNSET
    city: Wrapped[str] = UNSET
    country: Wrapped[str] = UNSET
    county: Wrapped[str] = UNSET
    postal_code: Wrapped[str] = UNSET
    ship_via: Wrapped[str] = UNSET
    fob_point: Wrapped[str] = UNSET
    shipping_terms: Wrapped[str] = UNSET
    shipping_zone: Wrapped[str] = UNSET
    residential_delivery: Wrapped[bool] = UNSET
    saturday_delivery: Wrapped[bool] = UNSET
    use_customer_account: Wrapped[bool] = UNSET
    insurance: Wrapped[bool] = UNSET
    freight_amt: Wrapped[Decimal | int] = UNSET
    freight_cost: Wrapped[Decimal | int] = UNSET
    transaction_type: Wrapped[int] = UNSET
    mode_of_trasport: Wrapped[TransportMode | str] = UNSET
    container: Wrapped[bool] = UNSET
    note: Wrapped[str] = UNSET
    shipment_detail_lines: Plain[list[ShipmentDetailLineUpdate]] = UNSET
    shipment_package_lines: Plain[list[ShipmentPackageLineUpdate]] = UNSET
    custom_str1: Wrapped[str] = UNSET
    custom_str2: Wrapped[str] = UNSET
    custom_str3: Wrapped[str] = UNSET
    custom_str4: Wrapped[str] = UNSET
    custom_str5: Wrapped[str] = UNSET
    custom_dec1: Wrapped[Decimal | int] = UNSET
    custom_dec2: Wrapped[Decimal | int] = UNSET
    custom_int1: Wrapped[int] = UNSET
    custom_int2: Wrapped[int] = UNSET
    custom_date_time_utc1: Annotated[Wrapped[dt.datetime], Name("customDateTimeUTC1")] = UNSET
