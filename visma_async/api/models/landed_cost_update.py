"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import CustomerDocumentType, LineOperation, SupplierDocumentType


@attrs.define(kw_only=True, repr=False)
class LandedCostUpdate(WriteModel):
    """LandedCostUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    landed_cost_code: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    purchase_invoice_nbr: Wrapped[str] = UNSET
    supplier_id: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    ap_bill_date: Wrapped[dt.date] = UNSET
    currency: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    tax_category: Wrapped[str] = UNSET
    terms: Wrapped[str] = UNSET
    inventory_id: Wrapped[str] = UNSET
    ap_doc_type: Wrapped[SupplierDocumentType | str] = UNSET
    ap_ref_nbr: Wrapped[str] = UNSET
    in_doc_type: Wrapped[CustomerDocumentType | str] = UNSET
    in_ref_nbr: Wrapped[str] = UNSET
    postpone_purchase_invoice_creation: Wrapped[bool] = UNSET
