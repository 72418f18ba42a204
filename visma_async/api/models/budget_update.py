"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import FinancialPeriodAmountUpdate, SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class BudgetUpdate(WriteModel):
    """BudgetUpdateDto, as the API takes it."""

    ledger: Wrapped[str] = UNSET
    financial_year: Wrapped[str] = UNSET
    account: Wrapped[str] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    description: Wrapped[str] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    branch_number: Wrapped[str] = UNSET
    periods: Plain[list[FinancialPeriodAmountUpdate]] = UNSET
