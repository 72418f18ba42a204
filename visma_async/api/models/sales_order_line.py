"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        InventoryNumberDescription,
        ReplenishmentSource,
        SalesOrderOperation,
        SalesPersonIdDescription,
        ShipCompleteRule,
        SubAccountDescription,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderLine(ReadModel):
    """SalesOrderLineDto, as the API answers it."""

    invoice_nbr: str | None = None
    operation: SalesOrderOperation | None = None
    free_item: bool | None = None
    requested_on: dt.date | None = None
    ship_on: dt.date | None = None
    ship_complete: ShipCompleteRule | None = None
    undership_threshold: Decimal | None = None
    overship_threshold: Decimal | None = None
    completed: bool | None = None
    mark_for_po: Annotated[bool | None, Name("markForPO")] = None
    po_source: ReplenishmentSource | None = None
    lot_serial_nbr: str | None = None
    expiration_date: dt.date | None = None
    reason_code: str | None = None
    sales_person: SalesPersonIdDescription | None = None
    tax_category: str | None = None
    commissionable: bool | None = None
    alternate_id: Annotated[str | None, Name("alternateID")] = None
    project_task: int | None = None
    project_task_cd: str | None = None
    subaccount: SubAccountDescription | None = None
    external_link: str | None = None
    is_rot_rut_deductible: bool | None = None
    line_nbr: int | None = None
    sort_order: int | None = None
    inventory: InventoryNumberDescription | None = None
    warehouse: WarehouseIdDescription | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    qty_on_shipments: Decimal | None = None
    open_qty: Decimal | None = None
    unit_cost: Decimal | None = None
    unit_price: Decimal | None = None
    unit_price_in_base_currency: Decimal | None = None
    discount_code: str | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    manual_discount: bool | None = None
    disc_unit_price: Decimal | None = None
    ext_price: Decimal | None = None
    unbilled_amount: Decimal | None = None
    line_description: str | None = None
    branch_number: BranchNumber | None = None
    note: str | None = None
    attachments: list[Attachment] | None = None
