"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class InventoryAvailabilityExpansions(OpenEnum):
    """InventoryAvailabilityExpansions; values that are not listed here may come."""

    NONE = "None"
    LOCATION = "Location"
    ATTRIBUTE = "Attribute"
    LOT_SERIAL = "LotSerial"
    ALL = "All"
