"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LandedCostAllocationMethod(OpenEnum):
    """LandedCostAllocationMethod; values that are not listed here may come."""

    BY_QUANTITY = "ByQuantity"
    BY_COST = "ByCost"
    BY_WEIGHT = "ByWeight"
    BY_VOLUME = "ByVolume"
    NONE = "None"
