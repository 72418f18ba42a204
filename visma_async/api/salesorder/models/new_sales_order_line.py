"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import NewSalesOrderCustomFields


@attrs.define(kw_only=True, repr=False)
class NewSalesOrderLine(WriteModel):
    """NewSalesOrderLineDto, as the API takes it."""

    inventory_id: Plain[str]
    description: Plain[str] = UNSET
    unit_of_measure: Plain[str] = UNSET
    shipping_rule: Plain[str] = UNSET
    quantity: Plain[Decimal | int] = UNSET
    unit_cost: Plain[Decimal | int] = UNSET
    unit_price: Plain[Decimal | int] = UNSET
    external_link: Plain[str] = UNSET
    warehouse_id: Plain[str] = UNSET
    reason_code: Plain[str] = UNSET
    tax_category_id: Plain[str] = UNSET
    undership_threshold: Plain[Decimal | int] = UNSET
    overship_threshold: Plain[Decimal | int] = UNSET
    ship_date: Plain[dt.date] = UNSET
    request_date: Plain[dt.date] = UNSET
    sales_account_id: Plain[str] = UNSET
    subaccount: Plain[dict[str, Any]] = UNSET
    note: Plain[str] = UNSET
    discount_code: Plain[str] = UNSET
    discount_percent: Plain[Decimal | int] = UNSET
    discount_amount: Plain[Decimal | int] = UNSET
    has_manual_discount: Plain[bool] = UNSET
    warehouse_location_id: Plain[str] = UNSET
    operation: Plain[str] = UNSET
    has_manual_price: Plain[bool] = UNSET
    branch_id: Plain[str] = UNSET
    commissionable: Plain[bool] = UNSET
    sales_person_id: Plain[str] = UNSET
    purchase_order_source: Plain[str] = UNSET
    supplier_id: Plain[str] = UNSET
    supplier_price: Plain[Decimal | int] = UNSET
    project_task_id: Plain[str] = UNSET
    is_rot_rut_deductible: Plain[bool] = UNSET
    sort_order: Plain[int] = UNSET
    invoice_line_number: Plain[int] = UNSET
    invoice_number: Plain[str] = UNSET
    invoice_type: Plain[str] = UNSET
    custom_fields: Plain[NewSalesOrderCustomFields] = UNSET
    inventory_alternate_id: Plain[str] = UNSET
