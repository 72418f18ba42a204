"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        DefaultWarehouse,
        InventoryIdNameDescription,
        LocationIdNameDescription,
        StocktakeLineStatus,
    )


@attrs.define(kw_only=True, repr=False)
class StocktakeLineV2(ReadModel):
    """StocktakeLineV2Dto, as the API answers it."""

    status: StocktakeLineStatus | None = None
    line_nbr: int | None = None
    tag_nbr: int | None = None
    inventory: InventoryIdNameDescription | None = None
    location: LocationIdNameDescription | None = None
    warehouse: DefaultWarehouse | None = None
    lot_serial_nbr: str | None = None
    expiration_date: dt.date | None = None
    book_quantity: Decimal | None = None
    physical_quantity: Decimal | None = None
    variance_quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    ext_variance_cost: Decimal | None = None
    reason_code: str | None = None
    last_modified_date_time: dt.datetime | None = None
    base_unit: str | None = None
