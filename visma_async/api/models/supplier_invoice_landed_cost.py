"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import PurchaseReceiptType


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceLandedCost(ReadModel):
    """SupplierInvoiceLandedCostDto, as the API answers it."""

    line_number: int | None = None
    landed_cost_code_id: str | None = None
    description: str | None = None
    amount: Decimal | None = None
    vat_category_id: str | None = None
    purchase_receipt_type: PurchaseReceiptType | None = None
    purcahse_order_receipt_number: str | None = None
    inventory_id: str | None = None
    site_id: str | None = None
    location_id: str | None = None
