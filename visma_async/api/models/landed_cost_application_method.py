"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LandedCostApplicationMethod(OpenEnum):
    """LandedCostApplicationMethod; values that are not listed here may come."""

    FROM_AP = "FromAP"
    FROM_PO = "FromPO"
    FROM_BOTH = "FromBoth"
