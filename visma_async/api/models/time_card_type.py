"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class TimeCardType(OpenEnum):
    """TimeCardType; values that are not listed here may come."""

    NORMAL = "Normal"
    CORRECTION = "Correction"
    NORMAL_CORRECTED = "NormalCorrected"
