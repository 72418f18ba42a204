"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Allocations, LocationDescription, WarehouseIdDescription


@attrs.define(kw_only=True, repr=False)
class ShipmentDetailLine(ReadModel):
    """ShipmentDetailLineDto, as the API answers it."""

    line_number: int | None = None
    order_type: str | None = None
    order_nbr: str | None = None
    inventory_number: str | None = None
    free_item: bool | None = None
    warehouse: WarehouseIdDescription | None = None
    location: LocationDescription | None = None
    uom: str | None = None
    shipped_qty: Decimal | None = None
    ordered_qty: Decimal | None = None
    open_qty: Decimal | None = None
    lot_serial_nbr: str | None = None
    expiration_date: dt.date | None = None
    reason_code: str | None = None
    description: str | None = None
    allocations: list[Allocations] | None = None
    order_line_nbr: int | None = None
    note: str | None = None
    external_link: str | None = None
    alternate_id: Annotated[str | None, Name("alternateID")] = None
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
