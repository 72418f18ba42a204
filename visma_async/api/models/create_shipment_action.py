"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class CreateShipmentAction(WriteModel):
    """CreateShipmentActionDto, as the API takes it."""

    order_type: Plain[str]
    return_shipment_dto: Plain[bool] = UNSET
    shipment_date: Plain[dt.date]
    shipment_warehouse: Plain[str]
    operation: Plain[str] = UNSET
