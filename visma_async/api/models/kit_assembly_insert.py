"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        INAllocationsUpdate,
        KitAssemblyLinkInsert,
        KitAssemblyNonStockComponentsUpdate,
        KitAssemblyStockComponentAllocationsUpdate,
        KitAssemblyStockComponentsUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class KitAssemblyInsert(WriteModel):
    """KitAssemblyInsertDto, as the API takes it.

    Deprecated: `stock_component_allocations`.
    """

    kit_assembly_link: Plain[KitAssemblyLinkInsert] = UNSET
    type: Plain[str] = UNSET
    ref_no: Plain[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    post_period: Wrapped[str] = UNSET
    item_id: Wrapped[str] = UNSET
    revision: Wrapped[str] = UNSET
    reason_code: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    warehouse: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    uo_m: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    stock_component_lines: Plain[list[KitAssemblyStockComponentsUpdate]] = UNSET
    stock_component_allocations: Plain[list[KitAssemblyStockComponentAllocationsUpdate]] = UNSET
    non_stock_component_lines: Plain[list[KitAssemblyNonStockComponentsUpdate]] = UNSET
    kit_allocations: Plain[list[INAllocationsUpdate]] = UNSET
