"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class FixedAssetTransactionType(OpenEnum):
    """FixedAssetTransactionType; values that are not listed here may come."""

    PURCHASING_PLUS = "PurchasingPlus"
    PURCHASING_MINUS = "PurchasingMinus"
    DEPRECIATION_PLUS = "DepreciationPlus"
    DEPRECIATION_MINUS = "DepreciationMinus"
    CALCULATED_PLUS = "CalculatedPlus"
    CALCULATED_MINUS = "CalculatedMinus"
    SALE_PLUS = "SalePlus"
    SALE_MINUS = "SaleMinus"
    TRANSFER_PURCHASING = "TransferPurchasing"
    TRANSFER_DEPRECIATION = "TransferDepreciation"
    RECONCILIATION_PLUS = "ReconciliationPlus"
    RECONCILIATION_MINUS = "ReconciliationMinus"
    PURCHASING_DISPOSAL = "PurchasingDisposal"
    PURCHASING_REVERSAL = "PurchasingReversal"
    ADJUSTING_DEPR_PLUS = "AdjustingDeprPlus"
    ADJUSTING_DEPR_MINUS = "AdjustingDeprMinus"
