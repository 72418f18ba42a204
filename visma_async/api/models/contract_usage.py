"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ContractUsageLine


@attrs.define(kw_only=True, repr=False)
class ContractUsage(ReadModel):
    """ContractUsageDto, as the API answers it."""

    contract: str | None = None
    transaction: list[ContractUsageLine] | None = None
    last_modified_date_time: dt.datetime | None = None
