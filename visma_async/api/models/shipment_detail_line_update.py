"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AllocationsUpdate, LineOperation


@attrs.define(kw_only=True, repr=False)
class ShipmentDetailLineUpdate(WriteModel):
    """ShipmentDetailLineUpdateDto, as the API takes it.

    Deprecated: `expiration_date`.
    """

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    warehouse: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    shipped_qty: Wrapped[Decimal | int] = UNSET
    lot_serial_nbr: Wrapped[str] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    reason_code: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    allocations: Plain[list[AllocationsUpdate]] = UNSET
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
