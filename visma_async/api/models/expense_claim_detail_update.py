"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation, SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class ExpenseClaimDetailUpdate(WriteModel):
    """ExpenseClaimDetailUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    claim_detail_id: Wrapped[int] = UNSET
    date: Wrapped[dt.date] = UNSET
    expense_item: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    invoiceable: Wrapped[bool] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    expense_account: Wrapped[str] = UNSET
    expense_subaccount: Plain[list[SegmentUpdate]] = UNSET
    branch: Wrapped[str] = UNSET
    tax_category: Wrapped[str] = UNSET
    ref_nbr: Wrapped[str] = UNSET
    employee_part: Wrapped[Decimal | int] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
