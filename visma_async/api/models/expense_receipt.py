"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        Attachment,
        BranchNumber,
        CurrencyIdDescription,
        CustomerNumber,
        Employee,
        ExpenseClaimNumberDescription,
        ExpenseReceiptStatus,
        InventoryNumberDescription,
        LocationNameDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccountDescription,
        TaxCategoryNumberDescription,
    )
    from visma_async.api.models import ExpenseReceiptUpdate as ExpenseReceiptUpdate


@attrs.define(kw_only=True, repr=False)
class ExpenseReceipt(Editable["ExpenseReceiptUpdate"]):
    """ExpenseReceiptDto, as the API answers it."""

    internal_id: int | None = None
    receipt_id: str | None = None
    date: dt.date | None = None
    tax_total: Decimal | None = None
    currency: CurrencyIdDescription | None = None
    ref_nbr: str | None = None
    inventory: InventoryNumberDescription | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    total_amount: Decimal | None = None
    employee_part: Decimal | None = None
    claim_amount: Decimal | None = None
    status: ExpenseReceiptStatus | None = None
    claimed_by: Employee | None = None
    branch: BranchNumber | None = None
    expense_claim: ExpenseClaimNumberDescription | None = None
    invoiceable: bool | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    customer: CustomerNumber | None = None
    location: LocationNameDescription | None = None
    expense_account: AccountNumberTypeDescription | None = None
    expense_sub: SubAccountDescription | None = None
    sales_account: AccountNumberTypeDescription | None = None
    sales_sub: SubAccountDescription | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    image: Attachment | None = None
    time_stamp: str | None = None
