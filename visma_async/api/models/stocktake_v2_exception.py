"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import StocktakeErrorCode


@attrs.define(kw_only=True, repr=False)
class StocktakeV2Exception(ReadModel):
    """StocktakeV2ExceptionDto, as the API answers it."""

    inventory_id: str | None = None
    location_id: str | None = None
    physical_quantity: Decimal | None = None
    reason_code: str | None = None
    lot_serial_number: str | None = None
    expiration_date: dt.date | None = None
    message: str | None = None
    error_code: StocktakeErrorCode | None = None
