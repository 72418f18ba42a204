"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class TimeCardMaterialsUpdate(WriteModel):
    """TimeCardMaterialsUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    item_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    uo_m: Wrapped[str] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    mon: Wrapped[Decimal | int] = UNSET
    tue: Wrapped[Decimal | int] = UNSET
    wed: Wrapped[Decimal | int] = UNSET
    thu: Wrapped[Decimal | int] = UNSET
    fri: Wrapped[Decimal | int] = UNSET
    sat: Wrapped[Decimal | int] = UNSET
    sun: Wrapped[Decimal | int] = UNSET
