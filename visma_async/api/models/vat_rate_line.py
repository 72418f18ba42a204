"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import VatGroupType


@attrs.define(kw_only=True, repr=False)
class VatRateLine(ReadModel):
    """VatRateLineDto, as the API answers it."""

    revision_id: Annotated[str | None, Name("revisionID")] = None
    vat_rate: Decimal | None = None
    group_type: VatGroupType | None = None
    start_date: dt.date | None = None
