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
class JournalTransactionLineUpdate(WriteModel):
    """JournalTransactionLineUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    account_number: Wrapped[str] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    project: Wrapped[str] = UNSET
    project_task: Wrapped[str] = UNSET
    reference_number: Wrapped[str] = UNSET
    transaction_description: Wrapped[str] = UNSET
    debit_amount_in_currency: Wrapped[Decimal | int] = UNSET
    credit_amount_in_currency: Wrapped[Decimal | int] = UNSET
    vat_code_id: Wrapped[str] = UNSET
    vat_id: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    note: Wrapped[str] = UNSET
