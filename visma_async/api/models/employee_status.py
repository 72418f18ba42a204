"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class EmployeeStatus(OpenEnum):
    """EmployeeStatus; values that are not listed here may come."""

    ACTIVE = "Active"
    HOLD = "Hold"
    HOLD_PAYMENTS = "HoldPayments"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"
