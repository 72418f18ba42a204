"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class ProjectBudget(ReadModel):
    """ProjectBudgetDto, as the API answers it."""

    project_id: Annotated[str | None, Name("projectID")] = None
    project_task_id: Annotated[str | None, Name("projectTaskID")] = None
    account_group_id: Annotated[str | None, Name("accountGroupID")] = None
    inventory_number: str | None = None
    description: str | None = None
    uom: str | None = None
    rate: Decimal | None = None
    original_budget_qty: Decimal | None = None
    original_budget_amount: Decimal | None = None
    revised_budget_qty: Decimal | None = None
    revised_budget_amount: Decimal | None = None
    actual_qty: Decimal | None = None
    actual_amount: Decimal | None = None
    type: str | None = None
    committed_qty: Decimal | None = None
    committed_amount: Decimal | None = None
    committed_open_qty: Decimal | None = None
    committed_open_amount: Decimal | None = None
    committed_received_qty: Decimal | None = None
    committed_invoiced_qty: Decimal | None = None
    committed_invoiced_amount: Decimal | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
