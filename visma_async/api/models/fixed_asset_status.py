"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class FixedAssetStatus(OpenEnum):
    """FixedAssetStatus; values that are not listed here may come."""

    ACTIVE = "Active"
    DISPOSED = "Disposed"
    FULLY_DEPRECIATED = "FullyDepreciated"
    HOLD = "Hold"
    REVERSED = "Reversed"
    SUSPENDED = "Suspended"
