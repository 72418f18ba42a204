"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountGroup,
        AccountNumber,
        BAccountDescription,
        BranchNumber,
        ChildRecord,
        EarningType,
        Employee,
        LocationDescription,
        Metadata,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccountDescription,
        TaxNumberDescription,
    )


@attrs.define(kw_only=True, repr=False)
class ProjectTransactionLine(ReadModel):
    """ProjectTransactionLineDto, as the API answers it.

    Deprecated: `debit_account_group`.
    """

    tran_id: int | None = None
    date: dt.date | None = None
    inventory_id: TaxNumberDescription | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    unit_rate: Decimal | None = None
    amount: Decimal | None = None
    billable: bool | None = None
    released: bool | None = None
    allocated: bool | None = None
    billable_quantity: Decimal | None = None
    financial_period: str | None = None
    batch_nbr: str | None = None
    use_billable_qty: bool | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    last_modified_date_time: dt.datetime | None = None
    earning_type: EarningType | None = None
    overtime_multiplier: Decimal | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    debit_account: AccountNumber | None = None
    debit_subaccount: SubAccountDescription | None = None
    credit_account: AccountNumber | None = None
    credit_subaccount: SubAccountDescription | None = None
    branch: BranchNumber | None = None
    employee: Employee | None = None
    customer_vendor: BAccountDescription | None = None
    account_group: AccountGroup | None = None
    debit_account_group: ChildRecord | None = None
    credit_account_group: ChildRecord | None = None
    location: LocationDescription | None = None
    note: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
