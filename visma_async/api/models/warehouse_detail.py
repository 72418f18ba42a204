"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class WarehouseDetail(ReadModel):
    """WarehouseDetailDto, as the API answers it."""

    is_default: bool | None = None
    warehouse: str | None = None
    quantity_on_hand: Decimal | None = None
    available: Decimal | None = None
    available_for_shipment: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
