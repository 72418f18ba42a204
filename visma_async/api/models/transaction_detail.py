"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumberTypeDescription,
        BranchNumber,
        InventoryNumberDescription,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccount,
        TaxCategoryNumberDescription,
    )


@attrs.define(kw_only=True, repr=False)
class TransactionDetail(ReadModel):
    """TransactionDetailDto, as the API answers it."""

    line_number: int | None = None
    branch: BranchNumber | None = None
    item: InventoryNumberDescription | None = None
    description: str | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    offset_cash_account: AccountNumberTypeDescription | None = None
    offset_account: AccountNumberTypeDescription | None = None
    offset_sub_account: SubAccount | None = None
    tax_category: TaxCategoryNumberDescription | None = None
    non_billable: bool | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
