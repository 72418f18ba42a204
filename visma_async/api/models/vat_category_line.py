"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import VatCalculateOn, VatCashDiscount, VatRateLine, VatType


@attrs.define(kw_only=True, repr=False)
class VatCategoryLine(ReadModel):
    """VatCategoryLineDto, as the API answers it."""

    vat_id: str | None = None
    vendor_cd: str | None = None
    description: str | None = None
    type: VatType | None = None
    calculate_on: VatCalculateOn | None = None
    cash_discount: VatCashDiscount | None = None
    vat_rates: list[VatRateLine] | None = None
