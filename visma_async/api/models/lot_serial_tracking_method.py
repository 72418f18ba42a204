"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LotSerialTrackingMethod(OpenEnum):
    """LotSerialTrackingMethod; values that are not listed here may come."""

    NOT_NUMBERED = "NotNumbered"
    LOT_NUMBERED = "LotNumbered"
    SERIAL_NUMBERED = "SerialNumbered"
