"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceLandedCostUpdate(WriteModel):
    """SupplierInvoiceLandedCostUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    landed_cost_code_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    tax_category_id: Wrapped[str] = UNSET
    po_receipt_number: Wrapped[str] = UNSET
    inventory_id: Wrapped[str] = UNSET
    site_id: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
