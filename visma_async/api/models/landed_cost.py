"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        CreditTerms,
        CustomerDocumentType,
        InventoryNumberDescription,
        LocationDescription,
        SupplierDescription,
        SupplierDocumentType,
        TaxCategoryNumberDescription,
    )


@attrs.define(kw_only=True, repr=False)
class LandedCost(ReadModel):
    """LandedCostDto, as the API answers it."""

    line_nbr: int | None = None
    landed_cost_code: str | None = None
    description: str | None = None
    purchase_invoice_nbr: str | None = None
    supplier: SupplierDescription | None = None
    location: LocationDescription | None = None
    ap_bill_date: dt.date | None = None
    currency: str | None = None
    amount: Decimal | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    terms: CreditTerms | None = None
    inventory: InventoryNumberDescription | None = None
    ap_doc_type: SupplierDocumentType | None = None
    ap_ref_nbr: str | None = None
    in_doc_type: CustomerDocumentType | None = None
    in_ref_nbr: str | None = None
    postpone_purchase_invoice_creation: bool | None = None
