"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LandedCostType(OpenEnum):
    """LandedCostType; values that are not listed here may come."""

    FREIGHT_AND_MIS_ORIGIN_CHARGES = "FreightAndMisOriginCharges"
    CUSTOM_DUTIES = "CustomDuties"
    VAT = "VAT"
    MISC_DESTINATION_CHARGES = "MiscDestinationCharges"
    OTHER = "Other"
