"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name
from visma_async.wire.values import MonthYear

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        DocumentReleaseStatus,
        InventoryAdjustmentLine,
        Metadata,
    )
    from visma_async.api.models import InventoryAdjustmentUpdate as InventoryAdjustmentUpdate


@attrs.define(kw_only=True, repr=False)
class InventoryAdjustment(Editable["InventoryAdjustmentUpdate"]):
    """InventoryAdjustmentDto, as the API answers it."""

    total_cost: Decimal | None = None
    control_cost: Decimal | None = None
    adjusment_lines: list[InventoryAdjustmentLine] | None = None
    reference_number: str | None = None
    status: DocumentReleaseStatus | None = None
    hold: bool | None = None
    date: dt.date | None = None
    post_period: MonthYear | None = None
    external_reference: str | None = None
    description: str | None = None
    total_quantity: Decimal | None = None
    control_quantity: Decimal | None = None
    batch_number: str | None = None
    last_modified_date_time: dt.datetime | None = None
    branch_number: BranchNumber | None = None
    attachments: list[Attachment] | None = None
    timestamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
