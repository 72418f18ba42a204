"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        KitSpecificationNonStockComponent,
        KitSpecificationStockComponents,
        Metadata,
    )
    from visma_async.api.models import KitSpecificationUpdate as KitSpecificationUpdate


@attrs.define(kw_only=True, repr=False)
class KitSpecification(Editable["KitSpecificationUpdate"]):
    """KitSpecificationDto, as the API answers it."""

    kit_inventory_id: Annotated[str | None, Name("kitInventoryID")] = None
    revision: str | None = None
    description: str | None = None
    is_active: bool | None = None
    allow_component_addition: bool | None = None
    is_non_stock: bool | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    stock_component_lines: list[KitSpecificationStockComponents] | None = None
    non_stock_component_lines: list[KitSpecificationNonStockComponent] | None = None
    timestamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
