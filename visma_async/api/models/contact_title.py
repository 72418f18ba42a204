"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ContactTitle(OpenEnum):
    """ContactTitle; values that are not listed here may come."""

    DOCTOR = "Doctor"
    MISS = "Miss"
    MR = "Mr"
    MRS = "Mrs"
    MS = "Ms"
    PROF = "Prof"
