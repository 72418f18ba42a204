"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BranchNumber


@attrs.define(kw_only=True, repr=False)
class NumberingSequence(ReadModel):
    """NumberingSequenceDto, as the API answers it."""

    numbering_id: str | None = None
    branch: BranchNumber | None = None
    start_nbr: str | None = None
    end_nbr: str | None = None
    start_date: dt.date | None = None
    last_nbr: str | None = None
    warn_nbr: str | None = None
    nbr_step: int | None = None
    next_number: str | None = None
