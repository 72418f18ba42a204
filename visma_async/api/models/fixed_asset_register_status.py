"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class FixedAssetRegisterStatus(OpenEnum):
    """FixedAssetRegisterStatus; values that are not listed here may come."""

    BALANCED = "Balanced"
    ON_HOLD = "OnHold"
    POSTED = "Posted"
    UNPOSTED = "Unposted"
