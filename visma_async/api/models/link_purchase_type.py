"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LinkPurchaseType(OpenEnum):
    """LinkPurchaseType; values that are not listed here may come."""

    PURCHASE_ORDER = "PurchaseOrder"
    PURCHASE_RECEIPT = "PurchaseReceipt"
