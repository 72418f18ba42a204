"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ShipmentType(OpenEnum):
    """ShipmentType; values that are not listed here may come."""

    ISSUE = "Issue"
    DROP_SHIP = "DropShip"
    TRANSFER = "Transfer"
