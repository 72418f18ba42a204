"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation, RotRutItemType, SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerInvoiceLinesUpdate(WriteModel):
    """CustomerInvoiceLinesUpdateDto, as the API takes it.

    Deprecated: `item_type`, `type_of_work`.
    """

    discount_code: Wrapped[str] = UNSET
    domestic_services_deductible: Wrapped[bool] = UNSET
    item_type: Wrapped[RotRutItemType | str] = UNSET
    type_of_work: Wrapped[str] = UNSET
    task_id: Wrapped[str] = UNSET
    start_date: Wrapped[dt.date] = UNSET
    end_date: Wrapped[dt.date] = UNSET
    operation: Plain[LineOperation | str] = UNSET
    inventory_number: Wrapped[str] = UNSET
    line_number: Wrapped[int] = UNSET
    description: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    unit_price_in_currency: Wrapped[Decimal | int] = UNSET
    manual_amount_in_currency: Wrapped[Decimal | int] = UNSET
    account_number: Wrapped[str] = UNSET
    vat_code_id: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
    discount_amount_in_currency: Wrapped[Decimal | int] = UNSET
    manual_discount: Wrapped[bool] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    salesperson: Wrapped[str] = UNSET
    deferral_schedule: Wrapped[int] = UNSET
    deferral_code: Wrapped[str] = UNSET
    term_start_date: Wrapped[dt.date] = UNSET
    term_end_date: Wrapped[dt.date] = UNSET
    note: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
