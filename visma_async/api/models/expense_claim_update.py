"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import CustomerUpdateAnswer, ExpenseClaimDetailUpdate


@attrs.define(kw_only=True, repr=False)
class ExpenseClaimUpdate(WriteModel):
    """ExpenseClaimUpdateDto, as the API takes it."""

    date: Wrapped[dt.date] = UNSET
    description: Wrapped[str] = UNSET
    claimed_by: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    customer_update_answer: Plain[CustomerUpdateAnswer | str] = UNSET
    location: Wrapped[str] = UNSET
    details: Plain[list[ExpenseClaimDetailUpdate]] = UNSET
