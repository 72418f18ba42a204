"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import SalesOrderBasicLineUpdate


@attrs.define(kw_only=True, repr=False)
class SalesOrderBasicUpdate(WriteModel):
    """SalesOrderBasicUpdateDto, as the API takes it."""

    lines: Plain[list[SalesOrderBasicLineUpdate]] = UNSET
    order_type: Wrapped[str]
    order_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    request_on: Wrapped[dt.date] = UNSET
    customer_order: Wrapped[str] = UNSET
    customer_ref_no: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    contact_id: Wrapped[int] = UNSET
    gln: Wrapped[str] = UNSET
    vat_registration_id: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    recalculate_shipment: Wrapped[bool] = UNSET
    branch_number: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    override_number_series: Wrapped[bool] = UNSET
