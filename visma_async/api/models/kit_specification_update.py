"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        KitSpecificationNonStockComponentsUpdate,
        KitSpecificationStockComponentsUpdate,
        LineOperation,
    )


@attrs.define(kw_only=True, repr=False)
class KitSpecificationUpdate(WriteModel):
    """KitSpecificationUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    kit_inventory_id: Annotated[Wrapped[str], Name("kitInventoryID")] = UNSET
    revision_id: Annotated[Wrapped[str], Name("revisionID")] = UNSET
    descr: Wrapped[str] = UNSET
    is_active: Wrapped[bool] = UNSET
    allow_comp_addition: Wrapped[bool] = UNSET
    is_non_stock: Wrapped[bool] = UNSET
    stock_component_lines: Plain[list[KitSpecificationStockComponentsUpdate]] = UNSET
    non_stock_component_lines: Plain[list[KitSpecificationNonStockComponentsUpdate]] = UNSET
