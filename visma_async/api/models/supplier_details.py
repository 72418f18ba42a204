"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class SupplierDetails(WriteModel):
    """SupplierDetailsDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    active: Wrapped[bool] = UNSET
    default: Wrapped[bool] = UNSET
    supplier_id: Annotated[Wrapped[str], Name("supplierID")] = UNSET
    location: Wrapped[str] = UNSET
    purchase_unit: Wrapped[str] = UNSET
    supplier_item_id: Annotated[Wrapped[str], Name("supplierItemID")] = UNSET
    override: Wrapped[bool] = UNSET
    shipment_lead_time: Wrapped[int] = UNSET
    min_order_freq: Wrapped[int] = UNSET
    min_order_qty: Wrapped[Decimal | int] = UNSET
    max_order_qty: Wrapped[Decimal | int] = UNSET
    lot_size: Wrapped[Decimal | int] = UNSET
    eoq: Wrapped[Decimal | int] = UNSET
    currency_id: Annotated[Wrapped[str], Name("currencyID")] = UNSET
