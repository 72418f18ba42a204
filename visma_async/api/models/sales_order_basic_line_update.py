"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class SalesOrderBasicLineUpdate(WriteModel):
    """SalesOrderBasicLineUpdateDto, as the API takes it.

    Deprecated: `inventory_id`.
    """

    branch_number: Wrapped[str] = UNSET
    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    inventory_id: Wrapped[str] = UNSET
    inventory_number: Wrapped[str]
    warehouse: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
    quantity: Wrapped[Decimal | int] = UNSET
    unit_cost: Wrapped[Decimal | int] = UNSET
    unit_price: Wrapped[Decimal | int] = UNSET
    discount_percent: Wrapped[Decimal | int] = UNSET
    discount_amount: Wrapped[Decimal | int] = UNSET
    discount_code: Wrapped[str] = UNSET
    manual_discount: Wrapped[bool] = UNSET
    disc_unit_price: Wrapped[Decimal | int] = UNSET
    line_description: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
