"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        DisposalMethod,
        FixedAssetPropertyType,
        FixedAssetStatus,
        LeaseAndRentInfo,
    )


@attrs.define(kw_only=True, repr=False)
class Details(ReadModel):
    """DetailsDto, as the API answers it."""

    property_type: FixedAssetPropertyType | None = None
    status: FixedAssetStatus | None = None
    receipt_date: dt.date | None = None
    depreciate_from_date: dt.date | None = None
    acquisition_cost: Decimal | None = None
    salvage_amount: Decimal | None = None
    disposal_date: dt.date | None = None
    disposal_period_id: Annotated[str | None, Name("disposalPeriodID")] = None
    disposal_method_id: Annotated[int | None, Name("disposalMethodID")] = None
    sale_amount: Decimal | None = None
    bill_number: str | None = None
    serial_number: str | None = None
    disposal_method: DisposalMethod | None = None
    lease_and_rent_info: LeaseAndRentInfo | None = None
