"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import Metadata, StocktakeLineV2, StocktakeStatus
    from visma_async.api.models import StocktakeUpdate as StocktakeUpdate


@attrs.define(kw_only=True, repr=False)
class StocktakeV2(Editable["StocktakeUpdate"]):
    """StocktakeV2Dto, as the API answers it."""

    reference_nbr: str | None = None
    description: str | None = None
    summary_status: StocktakeStatus | None = None
    freeze_date: dt.datetime | None = None
    number_of_lines: int | None = None
    physical_qty: Decimal | None = None
    variance_qty: Decimal | None = None
    variance_cost: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    lines: list[StocktakeLineV2] | None = None
    timestamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
