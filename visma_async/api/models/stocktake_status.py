"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class StocktakeStatus(OpenEnum):
    """StocktakeStatus; values that are not listed here may come."""

    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    COUNTING = "Counting"
    ENTERING = "Entering"
