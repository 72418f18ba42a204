"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation, LinkLine, SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceLineUpdate(WriteModel):
    """SupplierInvoiceLineUpdateDto, as the API takes it.

    Deprecated: `branch`.
    """

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    inventory_number: Wrapped[str] = UNSET
    transaction_description: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    uom: Wrapped[str] = UNSET
    unit_cost_in_currency: Wrapped[Decimal | int] = UNSET
    cost_in_currency: Wrapped[Decimal | int] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
    discount_amount_in_currency: Wrapped[Decimal | int] = UNSET
    discount_unit_cost_in_currency: Wrapped[Decimal | int] = UNSET
    manual_discount: Wrapped[bool] = UNSET
    account_number: Wrapped[str] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    deferral_schedule: Wrapped[int] = UNSET
    deferral_code: Wrapped[str] = UNSET
    vat_code_id: Wrapped[str] = UNSET
    branch: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    project_id: Wrapped[str] = UNSET
    project_internal_id: Wrapped[int] = UNSET
    project_task_id: Wrapped[str] = UNSET
    project_task_internal_id: Wrapped[int] = UNSET
    split_line: Wrapped[bool] = UNSET
    undo_split_line: Wrapped[bool] = UNSET
    split_hierarchy: Wrapped[str] = UNSET
    retainage_pct: Wrapped[Decimal | int] = UNSET
    cury_retainage_amt: Wrapped[Decimal | int] = UNSET
    link_line: Plain[LinkLine] = UNSET
    term_start_date: Wrapped[dt.date] = UNSET
    term_end_date: Wrapped[dt.date] = UNSET
    external_inventory_id: Wrapped[str] = UNSET
    prebook_account_number: Wrapped[str] = UNSET
    prebook_subaccount: Plain[list[SegmentUpdate]] = UNSET
