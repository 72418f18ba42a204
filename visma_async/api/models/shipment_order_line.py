"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class ShipmentOrderLine(ReadModel):
    """ShipmentOrderLineDto, as the API answers it."""

    order_type: str | None = None
    order_nbr: str | None = None
    shipped_qty: Decimal | None = None
    shipped_weight: Decimal | None = None
    shipped_volume: Decimal | None = None
    invoice_type: str | None = None
    invoice_nbr: str | None = None
    inventory_doc_type: str | None = None
    inventory_ref_nbr: str | None = None
    note: str | None = None
