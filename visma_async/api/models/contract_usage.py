"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import ContractUsageLine
    from visma_async.api.models import ContractUsageUpdate as ContractUsageUpdate


@attrs.define(kw_only=True, repr=False)
class ContractUsage(Editable["ContractUsageUpdate"]):
    """ContractUsageDto, as the API answers it."""

    contract: str | None = None
    transaction: list[ContractUsageLine] | None = None
    last_modified_date_time: dt.datetime | None = None
