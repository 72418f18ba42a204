"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import PurchaseReceiptStatus, PurchaseReceiptType


@attrs.define(kw_only=True, repr=False)
class PurchaseReceipts(ReadModel):
    """PurchaseReceiptsDto, as the API answers it."""

    type: PurchaseReceiptType | None = None
    receipt_number: str | None = None
    status: PurchaseReceiptStatus | None = None
    supplier_name: str | None = None
    currency: str | None = None
    total_qty: Decimal | None = None
    total_amt: Decimal | None = None
