"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import (
        Attachment,
        CdDescriptionPair,
        CustomFields,
        KitAssembly,
        Location,
        SalesOrderLineInventory,
        SalesPerson,
        Supplier,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderLine(ReadModel):
    """SalesOrderLineDto, as the API answers it.

    Deprecated: `supplier_price`.
    """

    line_id: int | None = None
    sort_order: int | None = None
    line_type: str | None = None
    operation: str | None = None
    order_date: dt.date | None = None
    branch: CdDescriptionPair | None = None
    inventory: SalesOrderLineInventory | None = None
    unit_of_measure: str | None = None
    quantity: Decimal | None = None
    base_order_quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    unit_price: Decimal | None = None
    description: str | None = None
    shipping_rule: str | None = None
    completed: bool | None = None
    extended_price: Decimal | None = None
    line_total_before_discount: Decimal | None = None
    excise_duty: Decimal | None = None
    discount_amount: Decimal | None = None
    external_link: str | None = None
    tax_category_id: str | None = None
    reason_code: str | None = None
    warehouse_id: str | None = None
    undership_threshold: Decimal | None = None
    overship_threshold: Decimal | None = None
    ship_date: dt.date | None = None
    request_date: dt.date | None = None
    note: str | None = None
    sales_account_id: str | None = None
    subaccount: dict[str, Any] | None = None
    open_quantity: Decimal | None = None
    billed_quantity: Decimal | None = None
    quantity_on_shipments: Decimal | None = None
    discount_percent: Decimal | None = None
    discount_code: str | None = None
    discount_sequence_id: str | None = None
    has_manual_discount: bool | None = None
    free_item: bool | None = None
    warehouse_location: Location | None = None
    replacement_unit_cost: Decimal | None = None
    has_manual_price: bool | None = None
    inventory_alternate_id: str | None = None
    open_line: bool | None = None
    commissionable: bool | None = None
    sales_person: SalesPerson | None = None
    purchase_order_source: str | None = None
    supplier: Supplier | None = None
    supplier_price: Decimal | None = None
    project_task_id: str | None = None
    attachments: list[Attachment] | None = None
    purchase_order_numbers: list[str] | None = None
    is_rot_rut_deductible: bool | None = None
    rot_rut_work_type: str | None = None
    rot_rut_deductible_amount: Decimal | None = None
    rot_rut_item_type: CdDescriptionPair | None = None
    auto_create_issue: bool | None = None
    invoice_line_number: int | None = None
    invoice_number: str | None = None
    invoice_type: str | None = None
    kit_assembly: KitAssembly | None = None
    custom_fields: CustomFields | None = None
