"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ContractInvoicingPeriod(OpenEnum):
    """ContractInvoicingPeriod; values that are not listed here may come."""

    STATEMENT = "Statement"
    QUARTERLY = "Quarterly"
    MONTHLY = "Monthly"
    ANNUAL = "Annual"
    SEMI_ANNUAL = "SemiAnnual"
    WEEKLY = "Weekly"
    ON_DEMAND = "OnDemand"
