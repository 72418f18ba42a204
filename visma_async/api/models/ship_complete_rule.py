"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ShipCompleteRule(OpenEnum):
    """ShipCompleteRule; values that are not listed here may come."""

    BACK_ORDER_ALLOWED = "BackOrderAllowed"
    CANCEL_REMAINDER = "CancelRemainder"
    SHIP_COMPLETE = "ShipComplete"
