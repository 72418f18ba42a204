"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class EarningType(ReadModel):
    """EarningTypeDto, as the API answers it."""

    code: str | None = None
    description: str | None = None
    is_overtime: bool | None = None
    is_billable: bool | None = None
    is_active: bool | None = None
    overtime_multiplier: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
