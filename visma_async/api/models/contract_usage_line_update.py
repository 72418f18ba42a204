"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class ContractUsageLineUpdate(WriteModel):
    """ContractUsageLineUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    transaction_number: Wrapped[int] = UNSET
    branch: Wrapped[str] = UNSET
    inventory: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    date: Wrapped[dt.date] = UNSET
