"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ProjectTaskStatus(OpenEnum):
    """ProjectTaskStatus; values that are not listed here may come."""

    PLANNED = "Planned"
    ACTIVE = "Active"
    CANCELLED = "Cancelled"
    CANCELED = "Canceled"
    COMPLETED = "Completed"
