"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BranchNumber, TaxCalculationMode, VatZone


@attrs.define(kw_only=True, repr=False)
class FinancialsDetail(ReadModel):
    """FinancialsDetailDto, as the API answers it."""

    batch_number: str | None = None
    branch: BranchNumber | None = None
    cleared: bool | None = None
    clear_date: dt.date | None = None
    tax_zone: VatZone | None = None
    tax_calc_mode: TaxCalculationMode | None = None
