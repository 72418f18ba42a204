"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderShipment(ReadModel):
    """SalesOrderShipmentDto, as the API answers it."""

    shipment_type: str | None = None
    shipment_no: str | None = None
    shipment_date: dt.date | None = None
    shipped_qty: Decimal | None = None
    shipped_weight: Decimal | None = None
    shipped_volume: Decimal | None = None
    invoice_type: str | None = None
    invoice_no: str | None = None
    inventory_doc_type: str | None = None
    inventory_ref_no: str | None = None
