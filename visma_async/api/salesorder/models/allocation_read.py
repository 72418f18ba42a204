"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class AllocationRead(ReadModel):
    """AllocationDtoRead, as the API answers it."""

    inventory_id: str | None = None
    lot_serial_number: str | None = None
    quantity: Decimal | None = None
    expiration_date: dt.date | None = None
    allocated: bool | None = None
    unit_of_measure: str | None = None
