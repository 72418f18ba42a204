"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import VatGroupType


@attrs.define(kw_only=True, repr=False)
class VatInformationSchedule(ReadModel):
    """VatInformationScheduleDto, as the API answers it."""

    start_date: dt.date | None = None
    vat_rate: Decimal | None = None
    min_taxable_amt: Decimal | None = None
    max_taxable_amt: Decimal | None = None
    reporting_group: str | None = None
    deductible_vat_rate: Decimal | None = None
    group_type: VatGroupType | None = None
