"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        ApprovalStatus,
        Attachment,
        BranchNumber,
        CustomerNumber,
        InventoryNumberDescription,
        LocationNameDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccountDescription,
        TaxCategoryNumberDescription,
    )


@attrs.define(kw_only=True, repr=False)
class ExpenseClaimDetail(ReadModel):
    """ExpenseClaimDetailDto, as the API answers it."""

    claim_detail_id: int | None = None
    line_id: str | None = None
    date: dt.date | None = None
    expense_item: InventoryNumberDescription | None = None
    description: str | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    unit_cost: Decimal | None = None
    currency: str | None = None
    total_amount: Decimal | None = None
    invoiceable: bool | None = None
    claim_amount: Decimal | None = None
    amount_in_claim_curr: Decimal | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    expense_account: AccountNumber | None = None
    expense_subaccount: SubAccountDescription | None = None
    branch: BranchNumber | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    ref_nbr: str | None = None
    sales_account: AccountNumber | None = None
    sales_subaccount: SubAccountDescription | None = None
    employee_part: Decimal | None = None
    customer: CustomerNumber | None = None
    location: LocationNameDescription | None = None
    ar_reference_nbr: str | None = None
    approval_status: ApprovalStatus | None = None
    approval_status_text: str | None = None
    approver: str | None = None
    attachments: list[Attachment] | None = None
