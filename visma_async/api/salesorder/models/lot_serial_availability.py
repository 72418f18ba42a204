"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class LotSerialAvailability(ReadModel):
    """LotSerialAvailabilityDto, as the API answers it."""

    lot_serial_number: str | None = None
    expiration_date: dt.date | None = None
    quantity_on_hand: Decimal | None = None
    quantity_available: Decimal | None = None
    quantity_available_for_shipment: Decimal | None = None
    quantity_not_available: Decimal | None = None
