"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class ExpenseReceiptUpdate(WriteModel):
    """ExpenseReceiptUpdateDto, as the API takes it."""

    date: Wrapped[dt.date] = UNSET
    currency: Wrapped[str] = UNSET
    ref_nbr: Wrapped[str] = UNSET
    inventory: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    total_amount: Wrapped[Decimal | int] = UNSET
    employee_part: Wrapped[Decimal | int] = UNSET
    claimed_by: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    expense_claim: Wrapped[str] = UNSET
    invoiceable: Wrapped[bool] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    expense_account: Wrapped[str] = UNSET
    expense_sub: Wrapped[str] = UNSET
    sales_account: Wrapped[str] = UNSET
    sales_sub: Wrapped[str] = UNSET
    tax_category: Wrapped[str] = UNSET
