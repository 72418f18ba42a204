"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        ApprovalStatus,
        EmployeeNumberName,
        Metadata,
        TimeCardMaterials,
        TimeCardStatus,
        TimeCardSummary,
        TimeCardType,
        WeekNumberDescription,
    )
    from visma_async.api.models import TimeCardUpdate as TimeCardUpdate


@attrs.define(kw_only=True, repr=False)
class TimeCard(Editable["TimeCardUpdate"]):
    """TimeCardDto, as the API answers it."""

    ref_nbr: str | None = None
    status: TimeCardStatus | None = None
    approval_status: ApprovalStatus | None = None
    week: WeekNumberDescription | None = None
    employee: EmployeeNumberName | None = None
    type: TimeCardType | None = None
    orig_ref_nbr: str | None = None
    time_spent: int | None = None
    invoiceable: int | None = None
    overtime_spent: int | None = None
    invoiceable_overtime: int | None = None
    total_time_spent: int | None = None
    invoiceable_total_time: int | None = None
    last_modified_date_time: dt.datetime | None = None
    summary: list[TimeCardSummary] | None = None
    materials: list[TimeCardMaterials] | None = None
    approval_status_text: str | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
