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
class PackagingType(ReadModel):
    """PackagingTypeDto, as the API answers it."""

    box_id: str | None = None
    description: str | None = None
    box_weight: Decimal | None = None
    max_weight: Decimal | None = None
    weight_uo_m: str | None = None
    max_volume: Decimal | None = None
    volume_uo_m: str | None = None
    length: int | None = None
    width: int | None = None
    height: int | None = None
    active_by_default: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
