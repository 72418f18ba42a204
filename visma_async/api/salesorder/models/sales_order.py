"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import (
        Attachment,
        CdDescriptionPair,
        CustomFields,
        Employee,
        Project,
        SalesOrderBilling,
        SalesOrderCustomer,
        SalesOrderFinancialInfo,
        SalesOrderFreight,
        SalesOrderOrigin,
        SalesOrderPayment,
        SalesOrderPrint,
        SalesOrderShipping,
        SalesOrderStatus,
        SalesOrderTotals,
        SalesPerson,
    )
    from visma_async.api.salesorder.models import PatchSalesOrder as PatchSalesOrder


@attrs.define(kw_only=True, repr=False)
class SalesOrder(Editable["PatchSalesOrder"]):
    """SalesOrderDto, as the API answers it."""

    type: str | None = None
    order_id: str | None = None
    branch: CdDescriptionPair | None = None
    description: str | None = None
    date: dt.date | None = None
    cancel_by: dt.date | None = None
    last_modified: dt.datetime | None = None
    request_on: dt.date | None = None
    is_rot_rut_deductible: bool | None = None
    order_qty: Decimal | None = None
    note: str | None = None
    currency_id: str | None = None
    use_replacement_cost_for_margin_and_profit: bool | None = None
    created_by: str | None = None
    project: Project | None = None
    print: SalesOrderPrint | None = None
    billing: SalesOrderBilling | None = None
    payment_settings: SalesOrderPayment | None = None
    financial_information: SalesOrderFinancialInfo | None = None
    owner: Employee | None = None
    origin: SalesOrderOrigin | None = None
    shipping: SalesOrderShipping | None = None
    status: SalesOrderStatus | None = None
    customer: SalesOrderCustomer | None = None
    totals: SalesOrderTotals | None = None
    freight: SalesOrderFreight | None = None
    original_order_type: str | None = None
    original_order_id: str | None = None
    sales_person: SalesPerson | None = None
    version: str | None = None
    attachments: list[Attachment] | None = None
    emailed: bool | None = None
    custom_fields: CustomFields | None = None
