"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation, SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class CashTransactionDetailUpdate(WriteModel):
    """CashTransactionDetailUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    branch_number: Wrapped[str] = UNSET
    inventory_number: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    price: Wrapped[Decimal | int] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    offset_account: Wrapped[str] = UNSET
    offset_subaccount: Plain[list[SegmentUpdate]] = UNSET
    vat_code: Wrapped[str] = UNSET
    not_invoiceable: Wrapped[bool] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
