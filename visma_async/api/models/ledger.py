"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ConsolBranch, LedgerBalanceType


@attrs.define(kw_only=True, repr=False)
class Ledger(ReadModel):
    """LedgerDto, as the API answers it."""

    internal_id: int | None = None
    number: str | None = None
    description: str | None = None
    balance_type: LedgerBalanceType | None = None
    currency_id: str | None = None
    consolidation_source: bool | None = None
    consol_branch: ConsolBranch | None = None
    branch_accounting: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    post_inter_company: bool | None = None
