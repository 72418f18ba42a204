"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ItemClass


@attrs.define(kw_only=True, repr=False)
class InventoryUnit(ReadModel):
    """InventoryUnitDto, as the API answers it."""

    unit_type: int | None = None
    item_class: ItemClass | None = None
    inventory_id: Annotated[int | None, Name("inventoryID")] = None
    to_unit: str | None = None
    sample_to_unit: str | None = None
    from_unit: str | None = None
    unit_mult_div: str | None = None
    unit_rate: Decimal | None = None
    price_adjustment_multiplier: Decimal | None = None
    record_id: Annotated[int | None, Name("recordID")] = None
