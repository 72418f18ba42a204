"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SalesOrderStatus


@attrs.define(kw_only=True, repr=False)
class OrderToApply(ReadModel):
    """OrderToApplyDto, as the API answers it."""

    order_type: str | None = None
    order_no: str | None = None
    status: SalesOrderStatus | None = None
    applied_to_order: Decimal | None = None
    transferred_to_invoice: Decimal | None = None
    date: dt.date | None = None
    due_date: dt.date | None = None
    cash_discount_date: dt.date | None = None
    balance: Decimal | None = None
    description: str | None = None
    order_total: Decimal | None = None
    currency: str | None = None
    invoice_nbr: str | None = None
    invoice_date: dt.date | None = None
