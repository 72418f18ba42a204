"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        LineOperation,
        ReplenishmentSource,
        SalesOrderOperation,
        SegmentUpdate,
        ShipCompleteRule,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderLineUpdate(WriteModel):
    """SalesOrderLineUpdateDto, as the API takes it.

    Deprecated: `inventory_id`.
    """

    invoice_nbr: Wrapped[str] = UNSET
    sales_order_operation: Wrapped[SalesOrderOperation | str] = UNSET
    free_item: Wrapped[bool] = UNSET
    requested_on: Wrapped[dt.date] = UNSET
    ship_on: Wrapped[dt.date] = UNSET
    ship_complete: Wrapped[ShipCompleteRule | str] = UNSET
    undership_threshold: Wrapped[Decimal | int] = UNSET
    overship_threshold: Wrapped[Decimal | int] = UNSET
    completed: Wrapped[bool] = UNSET
    mark_for_po: Annotated[Wrapped[bool], Name("markForPO")] = UNSET
    po_source: Wrapped[ReplenishmentSource | str] = UNSET
    lot_serial_nbr: Wrapped[str] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    reason_code: Wrapped[str] = UNSET
    sales_person: Wrapped[str] = UNSET
    tax_category: Wrapped[str] = UNSET
    commissionable: Wrapped[bool] = UNSET
    alternate_id: Annotated[Wrapped[str], Name("alternateID")] = UNSET
    project_task: Wrapped[str] = UNSET
    subaccount: Plain[list[SegmentUpdate]] = UNSET
    external_link: Wrapped[str] = UNSET
    is_rot_rut_deductible: Wrapped[bool] = UNSET
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
