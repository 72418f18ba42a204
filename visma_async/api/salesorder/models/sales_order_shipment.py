"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderShipment(ReadModel):
    """SalesOrderShipmentDto, as the API answers it."""

    type: str | None = None
    id: str | None = None
    date: dt.date | None = None
    quantity: Decimal | None = None
    weight: Decimal | None = None
    volume: Decimal | None = None
    invoice_type: str | None = None
    invoice_id: str | None = None
    inventory_document_type: str | None = None
    inventory_reference_id: str | None = None
    status: str | None = None
