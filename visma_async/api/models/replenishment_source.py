"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ReplenishmentSource(OpenEnum):
    """ReplenishmentSource; values that are not listed here may come."""

    DROP_SHIP_TO_ORDER = "DropShipToOrder"
    MANUFACTURED = "Manufactured"
    NONE = "None"
    PURCHASED = "Purchased"
    PURCHASE_TO_ORDER = "PurchaseToOrder"
    TRANSFER = "Transfer"
