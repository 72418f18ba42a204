"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BranchNumber, InventoryNumberDescription


@attrs.define(kw_only=True, repr=False)
class ContractUsageLine(ReadModel):
    """ContractUsageLineDto, as the API answers it."""

    transaction_number: int | None = None
    billed: bool | None = None
    branch: BranchNumber | None = None
    item: InventoryNumberDescription | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    date: dt.date | None = None
    type: str | None = None
    reference_nbr: str | None = None
    billing_date: dt.date | None = None
    last_modified_date_time: dt.datetime | None = None
