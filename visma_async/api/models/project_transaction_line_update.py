"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class ProjectTransactionLineUpdate(WriteModel):
    """ProjectTransactionLineUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    tran_id: Wrapped[int] = UNSET
    date: Wrapped[dt.date] = UNSET
    inventory_id: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    billable_quantity: Wrapped[Decimal | int] = UNSET
    unit_rate: Wrapped[Decimal | int] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    billable: Wrapped[bool] = UNSET
    financial_period: Wrapped[str] = UNSET
    batch_nbr: Wrapped[str] = UNSET
    use_billable_qty: Wrapped[bool] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    debit_account: Wrapped[str] = UNSET
    debit_subaccount: Wrapped[str] = UNSET
    credit_account: Wrapped[str] = UNSET
    credit_subaccount: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    employee: Wrapped[str] = UNSET
    customer_vendor: Wrapped[str] = UNSET
    account_group: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
