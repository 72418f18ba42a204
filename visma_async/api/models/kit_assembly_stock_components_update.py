"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import KitAssemblyStockComponentAllocationsUpdate, LineOperation


@attrs.define(kw_only=True, repr=False)
class KitAssemblyStockComponentsUpdate(WriteModel):
    """KitAssemblyStockComponentsUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    item_id: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    uo_m: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    reason_code: Wrapped[str] = UNSET
    stock_component_line_allocations: Plain[list[KitAssemblyStockComponentAllocationsUpdate]] = (
        UNSET
    )
