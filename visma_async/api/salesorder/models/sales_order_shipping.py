"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import (
        Address,
        CdDescriptionPair,
        Contact,
        IdDescriptionPair,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderShipping(ReadModel):
    """SalesOrderShippingDto, as the API answers it."""

    contact: Contact | None = None
    address: Address | None = None
    scheduled_date: dt.date | None = None
    ship_separately: bool | None = None
    rule: str | None = None
    preferred_warehouse: CdDescriptionPair | None = None
    ship_via: CdDescriptionPair | None = None
    fob_point: CdDescriptionPair | None = None
    terms: CdDescriptionPair | None = None
    zone: CdDescriptionPair | None = None
    residential_delivery: bool | None = None
    saturday_delivery: bool | None = None
    insurance: bool | None = None
    intrastat_transaction_type: IdDescriptionPair | None = None
    priority: int | None = None
