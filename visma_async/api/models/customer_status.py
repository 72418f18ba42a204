"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CustomerStatus(OpenEnum):
    """CustomerStatus; values that are not listed here may come."""

    ACTIVE = "Active"
    ON_HOLD = "OnHold"
    CREDIT_HOLD = "CreditHold"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"
