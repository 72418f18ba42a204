"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class KitAssemblyStockComponentAllocationsUpdate(WriteModel):
    """KitAssemblyStockComponentAllocationsUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    item_id: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    lot_serial_number: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
