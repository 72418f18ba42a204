"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseOrderReceiptAction(OpenEnum):
    """PurchaseOrderReceiptAction; values that are not listed here may come."""

    REJECT = "Reject"
    ACCEPT_BUT_WARN = "AcceptButWarn"
    ACCEPT = "Accept"
