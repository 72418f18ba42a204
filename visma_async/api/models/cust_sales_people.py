"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class CustSalesPeople(ReadModel):
    """CustSalesPeopleDto, as the API answers it."""

    b_account_id: Annotated[int | None, Name("bAccountID")] = None
    customer_name: str | None = None
    location_id: Annotated[int | None, Name("locationID")] = None
    location_name: str | None = None
    is_default: bool | None = None
    commision_pct: Decimal | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
