"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class InventoryStatus(OpenEnum):
    """InventoryStatus; values that are not listed here may come."""

    ACTIVE = "Active"
    NO_SALES = "NoSales"
    NO_PURCHASES = "NoPurchases"
    NO_REQUEST = "NoRequest"
    INACTIVE = "Inactive"
    MARKED_FOR_DELETION = "MarkedForDeletion"
    UNKNOWN = "Unknown"
