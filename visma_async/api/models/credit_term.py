"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import InstalmentSchedule


@attrs.define(kw_only=True, repr=False)
class CreditTerm(ReadModel):
    """CreditTermDto, as the API answers it."""

    terms_id: str | None = None
    description: str | None = None
    visible_to: str | None = None
    due_date_type: str | None = None
    move_due_date_if_on_the_weekend: str | None = None
    due_day1: int | None = None
    due_day1_day_from1: int | None = None
    due_day1_day_to1: int | None = None
    due_day2: int | None = None
    due_day2_day_from1: int | None = None
    due_day2_day_to1: int | None = None
    discount_type: str | None = None
    discount_day: int | None = None
    discount_percent: Decimal | None = None
    delay_days: int | None = None
    calculation_type: str | None = None
    instalment_type: str | None = None
    number_of_instalments: int | None = None
    instalment_frequency: str | None = None
    instalment_method: str | None = None
    instalments_schedule: list[InstalmentSchedule] | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
