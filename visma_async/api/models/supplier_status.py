"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplierStatus(OpenEnum):
    """SupplierStatus; values that are not listed here may come."""

    ACTIVE = "Active"
    ON_HOLD = "OnHold"
    HOLD_PAYMENTS = "HoldPayments"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"
