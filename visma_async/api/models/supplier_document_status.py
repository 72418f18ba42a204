"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplierDocumentStatus(OpenEnum):
    """SupplierDocumentStatus; values that are not listed here may come."""

    HOLD = "Hold"
    BALANCED = "Balanced"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"
    OPEN = "Open"
    CLOSED = "Closed"
    PRINTED = "Printed"
    PREBOOKED = "Prebooked"
    RESERVED = "Reserved"
