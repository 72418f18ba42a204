"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CurrencyMultDiv, SupplementaryMeasureUnit


@attrs.define(kw_only=True, repr=False)
class UnitOfMeasure(ReadModel):
    """UnitOfMeasureDto, as the API answers it."""

    from_unit: str | None = None
    to_unit: str | None = None
    unit_mult_div: CurrencyMultDiv | None = None
    unit_rate: Decimal | None = None
    supplementary_measure_unit: SupplementaryMeasureUnit | None = None
