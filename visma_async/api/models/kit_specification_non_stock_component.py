"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class KitSpecificationNonStockComponent(ReadModel):
    """KitSpecificationNonStockComponentDto, as the API answers it."""

    line_nbr: int | None = None
    component_id: Annotated[str | None, Name("componentID")] = None
    component_qty: Decimal | None = None
    uom: str | None = None
    allow_component_qty_variance: bool | None = None
    min_component_qty: Decimal | None = None
    max_component_qty: Decimal | None = None
    description: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
