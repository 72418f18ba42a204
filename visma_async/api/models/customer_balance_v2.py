"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BranchNumber, CustomerDescription


@attrs.define(kw_only=True, repr=False)
class CustomerBalanceV2(ReadModel):
    """CustomerBalanceV2Dto, as the API answers it."""

    branch_number: BranchNumber | None = None
    customer: CustomerDescription | None = None
    begin_balance: Decimal | None = None
    sales: Decimal | None = None
    payments_and_prepayments: Decimal | None = None
    adjustments_and_discounts: Decimal | None = None
    overdue_charges: Decimal | None = None
    year_to_date_balance: Decimal | None = None
