"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class ProjectBudgetUpdate(WriteModel):
    """ProjectBudgetUpdateDto, as the API takes it."""

    project_id: Annotated[Wrapped[str], Name("projectID")] = UNSET
    project_task_id: Annotated[Wrapped[str], Name("projectTaskID")] = UNSET
    account_group_id: Annotated[Wrapped[str], Name("accountGroupID")] = UNSET
    inventory_number: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    rate: Wrapped[Decimal | int] = UNSET
    original_budget_qty: Wrapped[Decimal | int] = UNSET
    original_budget_amount: Wrapped[Decimal | int] = UNSET
    revised_budget_qty: Wrapped[Decimal | int] = UNSET
    revised_budget_amount: Wrapped[Decimal | int] = UNSET
