"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SupplierDescription


@attrs.define(kw_only=True, repr=False)
class SupplierPOBalance(ReadModel):
    """SupplierPOBalanceDto, as the API answers it."""

    supplier: SupplierDescription | None = None
    total_po_on_hold_order_total: Annotated[Decimal | None, Name("totalPOOnHoldOrderTotal")] = None
    total_po_on_hold_line_total: Annotated[Decimal | None, Name("totalPOOnHoldLineTotal")] = None
    total_open_po_order_total: Annotated[Decimal | None, Name("totalOpenPOOrderTotal")] = None
    total_open_po_line_total: Annotated[Decimal | None, Name("totalOpenPOLineTotal")] = None
    total_closed_po_order_total: Annotated[Decimal | None, Name("totalClosedPOOrderTotal")] = None
    total_closed_po_line_total: Annotated[Decimal | None, Name("totalClosedPOLineTotal")] = None
    last_modified_date_time: dt.datetime | None = None
