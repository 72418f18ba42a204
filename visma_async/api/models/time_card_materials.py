"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ProjectIdDescription, ProjectTaskIdDescription


@attrs.define(kw_only=True, repr=False)
class TimeCardMaterials(ReadModel):
    """TimeCardMaterialsDto, as the API answers it."""

    line_number: int | None = None
    item_id: str | None = None
    description: str | None = None
    uo_m: str | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    mon: Decimal | None = None
    tue: Decimal | None = None
    wed: Decimal | None = None
    thu: Decimal | None = None
    fri: Decimal | None = None
    sat: Decimal | None = None
    sun: Decimal | None = None
    total_qty: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
