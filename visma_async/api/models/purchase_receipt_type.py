"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseReceiptType(OpenEnum):
    """PurchaseReceiptType; values that are not listed here may come."""

    PO_RECEIPT = "PoReceipt"
    PO_RETURN = "PoReturn"
    TRANSFER_RECEIPT = "TransferReceipt"
