"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import InventoryTransferLineUpdate


@attrs.define(kw_only=True, repr=False)
class InventoryTransferUpdate(WriteModel):
    """InventoryTransferUpdateDto, as the API takes it."""

    warehouse_id: Wrapped[str] = UNSET
    to_warehouse_id: Wrapped[str] = UNSET
    transfer_lines: Plain[list[InventoryTransferLineUpdate]] = UNSET
    reference_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    external_reference: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    control_quantity: Wrapped[Decimal | int] = UNSET
    branch_number: Wrapped[str] = UNSET
