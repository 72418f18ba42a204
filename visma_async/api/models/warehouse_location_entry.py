"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class WarehouseLocationEntry(OpenEnum):
    """WarehouseLocationEntry; values that are not listed here may come."""

    VALIDATE = "Validate"
    WARN = "Warn"
    NO_VALIDATE = "NoValidate"
