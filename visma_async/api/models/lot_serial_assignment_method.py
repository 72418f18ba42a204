"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LotSerialAssignmentMethod(OpenEnum):
    """LotSerialAssignmentMethod; values that are not listed here may come."""

    WHEN_RECEIVED = "WhenReceived"
    WHEN_USED = "WhenUsed"
