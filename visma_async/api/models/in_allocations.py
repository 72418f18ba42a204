"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import LocationDescription


@attrs.define(kw_only=True, repr=False)
class INAllocations(ReadModel):
    """INAllocationsDto, as the API answers it."""

    line_nbr: int | None = None
    location: LocationDescription | None = None
    lot_serial_number: str | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    expiration_date: dt.date | None = None
