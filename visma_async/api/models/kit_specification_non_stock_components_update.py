"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class KitSpecificationNonStockComponentsUpdate(WriteModel):
    """KitSpecificationNonStockComponentsUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    comp_inventory_id: Annotated[Wrapped[str], Name("compInventoryID")] = UNSET
    dflt_comp_qty: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    allow_qty_variation: Wrapped[bool] = UNSET
    min_comp_qty: Wrapped[Decimal | int] = UNSET
    max_comp_qty: Wrapped[Decimal | int] = UNSET
