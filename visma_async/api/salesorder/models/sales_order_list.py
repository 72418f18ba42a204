"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderList(ReadModel):
    """SalesOrderListDto, as the API answers it."""

    links: Annotated[dict[str, Any] | None, Name("_links")] = None
    type: str | None = None
    order_id: str | None = None
    status: str | None = None
    date: dt.date | None = None
    shipping_scheduled_date: dt.date | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    order_qty: Decimal | None = None
    order_total: Decimal | None = None
    tax_total: Decimal | None = None
    currency: str | None = None
    location: str | None = None
    request_on: dt.date | None = None
    customer_order: str | None = None
    customer_ref_no: str | None = None
    description: str | None = None
    last_modified: dt.datetime | None = None
