"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CashTransactionType(OpenEnum):
    """CashTransactionType; values that are not listed here may come."""

    TRANSFER_OUT = "TransferOut"
    TRANSFER_IN = "TransferIn"
    TRANSFER_EXP = "TransferExp"
    ADJUSTMENT = "Adjustment"
