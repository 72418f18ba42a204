"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import PatchSalesOrderAddress, PatchSalesOrderContact


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderShipping(WriteModel):
    """PatchSalesOrderShippingDto, as the API takes it."""

    ship_separately: Plain[bool] = UNSET
    address: Plain[PatchSalesOrderAddress] = UNSET
    contact: Plain[PatchSalesOrderContact] = UNSET
    preferred_warehouse_id: Plain[str] = UNSET
    rule: Plain[str] = UNSET
    scheduled_date: Plain[dt.date] = UNSET
    intrastat_transaction_type_id: Plain[int] = UNSET
    ship_via_id: Plain[str] = UNSET
    residential_delivery: Plain[bool] = UNSET
    saturday_delivery: Plain[bool] = UNSET
    insurance: Plain[bool] = UNSET
    priority: Plain[int] = UNSET
    zone_id: Plain[str] = UNSET
    fob_point_id: Plain[str] = UNSET
    terms_id: Plain[str] = UNSET
