"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import INAllocations, Metadata


@attrs.define(kw_only=True, repr=False)
class KitAssemblyStockComponents(ReadModel):
    """KitAssemblyStockComponentsDto, as the API answers it."""

    line_nbr: int | None = None
    item_id: str | None = None
    description: str | None = None
    location: str | None = None
    uo_m: str | None = None
    quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    reason_code: str | None = None
    component_qty: Decimal | None = None
    min_component_qty: Decimal | None = None
    allow_component_qty_variance: bool | None = None
    max_component_qty: Decimal | None = None
    allow_component_substitution: bool | None = None
    disassembly_coeff: Decimal | None = None
    allocations: list[INAllocations] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
