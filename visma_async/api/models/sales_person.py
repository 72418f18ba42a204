"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        ARSPCommnHistory,
        CustSalesPeople,
        Metadata,
        SubAccountDescription,
    )
    from visma_async.api.models import SalesPersonUpdate as SalesPersonUpdate


@attrs.define(kw_only=True, repr=False)
class SalesPerson(Editable["SalesPersonUpdate"]):
    """SalesPersonDto, as the API answers it."""

    salesperson_id: Annotated[str | None, Name("salespersonID")] = None
    name: str | None = None
    is_active: bool | None = None
    commission_pct: Decimal | None = None
    sales_sub: SubAccountDescription | None = None
    customers: list[CustSalesPeople] | None = None
    commission_history: list[ARSPCommnHistory] | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
