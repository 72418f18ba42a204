"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SupplierDetailsLine(ReadModel):
    """SupplierDetailsLineDto, as the API answers it."""

    active: bool | None = None
    default: bool | None = None
    supplier_id: str | None = None
    supplier_name: str | None = None
    location: str | None = None
    warehouse: str | None = None
    purchase_unit: str | None = None
    supplier_item_id: str | None = None
    shipment_lead_time: int | None = None
    lead_time: int | None = None
    min_order_freq: int | None = None
    min_order_qty: Decimal | None = None
    max_order_qty: Decimal | None = None
    lot_size: Decimal | None = None
    eoq: Decimal | None = None
    currency_id: str | None = None
    last_supplier_price: Decimal | None = None
    override: bool | None = None
