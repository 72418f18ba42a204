"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class RotRutItemType(OpenEnum):
    """RotRutItemType; values that are not listed here may come."""

    SERVICE = "Service"
    MATERIAL_COST = "MaterialCost"
    OTHER_COST = "OtherCost"
