"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class FixedAssetTransactionOrigin(OpenEnum):
    """FixedAssetTransactionOrigin; values that are not listed here may come."""

    ADJUSTMENT = "Adjustment"
    PURCHASING = "Purchasing"
    DEPRECIATION = "Depreciation"
    DISPOSAL = "Disposal"
    TRANSFER = "Transfer"
    RECONCILIATION = "Reconciliation"
    SPLIT = "Split"
    REVERSAL = "Reversal"
    DISPOSAL_REVERSAL = "DisposalReversal"
