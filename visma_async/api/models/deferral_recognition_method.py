"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class DeferralRecognitionMethod(OpenEnum):
    """DeferralRecognitionMethod; values that are not listed here may come."""

    EVEN_PERIODS = "EvenPeriods"
    PRORATE_DAYS = "ProrateDays"
    EXACT_DAYS = "ExactDays"
    FLEXIBILE_PRORATE_DAYS = "FlexibileProrateDays"
    FLEXIBILE_EXACT_DAYS = "FlexibileExactDays"
    CASH_RECEIPT = "CashReceipt"
