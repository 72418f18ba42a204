"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        ApprovalStatus,
        CustomerNumber,
        DepartmentIdDescription,
        EmployeeNumberName,
        ExpenseClaimDetail,
        ExpenseClaimStatus,
        LocationNameDescription,
        Metadata,
    )
    from visma_async.api.models import ExpenseClaimUpdate as ExpenseClaimUpdate


@attrs.define(kw_only=True, repr=False)
class ExpenseClaim(Editable["ExpenseClaimUpdate"]):
    """ExpenseClaimDto, as the API answers it."""

    ref_nbr: str | None = None
    status: ExpenseClaimStatus | None = None
    approval_status: ApprovalStatus | None = None
    date: dt.date | None = None
    description: str | None = None
    claimed_by: EmployeeNumberName | None = None
    claim_total: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    customer: CustomerNumber | None = None
    currency: str | None = None
    approval_date: dt.datetime | None = None
    department: DepartmentIdDescription | None = None
    location: LocationNameDescription | None = None
    last_modified_date_time: dt.datetime | None = None
    details: list[ExpenseClaimDetail] | None = None
    approval_status_text: str | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
