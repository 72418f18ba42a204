"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import LotSerialAvailability


@attrs.define(kw_only=True, repr=False)
class LocationAvailability(ReadModel):
    """LocationAvailabilityDto, as the API answers it."""

    internal_location_id: int | None = None
    location_id: str | None = None
    description: str | None = None
    quantity_on_hand: Decimal | None = None
    quantity_available: Decimal | None = None
    quantity_not_available: Decimal | None = None
    quantity_available_for_shipment: Decimal | None = None
    quantity_purchase_orders: Decimal | None = None
    last_modified: dt.datetime | None = None
    lot_serials: list[LotSerialAvailability] | None = None
