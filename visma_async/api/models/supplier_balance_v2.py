"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SupplierDescription


@attrs.define(kw_only=True, repr=False)
class SupplierBalanceV2(ReadModel):
    """SupplierBalanceV2Dto, as the API answers it."""

    branch: str | None = None
    supplier: SupplierDescription | None = None
    begin_balance: Decimal | None = None
    purchases: Decimal | None = None
    payments_and_prepayments: Decimal | None = None
    adjustments_and_discounts: Decimal | None = None
    year_to_date_balance: Decimal | None = None
