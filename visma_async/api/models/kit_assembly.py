"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        INAllocations,
        KitAssemblyNonStockComponent,
        KitAssemblyStockComponents,
        Metadata,
    )
    from visma_async.api.models import KitAssemblyUpdate as KitAssemblyUpdate


@attrs.define(kw_only=True, repr=False)
class KitAssembly(Editable["KitAssemblyUpdate"]):
    """KitAssemblyDto, as the API answers it."""

    type: str | None = None
    ref_no: str | None = None
    status: str | None = None
    hold: bool | None = None
    date: dt.date | None = None
    post_period: str | None = None
    item_id: Annotated[str | None, Name("itemID")] = None
    revision: str | None = None
    reason_code: str | None = None
    description: str | None = None
    warehouse: str | None = None
    location: str | None = None
    uo_m: str | None = None
    quantity: Decimal | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    sales_order_link: str | None = None
    stock_component_lines: list[KitAssemblyStockComponents] | None = None
    non_stock_component_lines: list[KitAssemblyNonStockComponent] | None = None
    kit_allocations: list[INAllocations] | None = None
    timestamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
