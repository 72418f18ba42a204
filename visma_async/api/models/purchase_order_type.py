"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseOrderType(OpenEnum):
    """PurchaseOrderType; values that are not listed here may come."""

    REGULAR_ORDER = "RegularOrder"
    DROP_SHIP = "DropShip"
    BLANKET = "Blanket"
    STANDARD_BLANKET = "StandardBlanket"
