"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LedgerBalanceType(OpenEnum):
    """LedgerBalanceType; values that are not listed here may come."""

    ACTUAL = "Actual"
    REPORT = "Report"
    STATISTICAL = "Statistical"
    BUDGET = "Budget"
