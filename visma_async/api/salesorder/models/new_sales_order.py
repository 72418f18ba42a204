"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import (
        NewSalesOrderBilling,
        NewSalesOrderCustomer,
        NewSalesOrderCustomFields,
        NewSalesOrderFinancialInfo,
        NewSalesOrderFreight,
        NewSalesOrderLine,
        NewSalesOrderPaymentSettings,
        NewSalesOrderRotRutDetails,
        NewSalesOrderShipping,
        SalesOrderPrintUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class NewSalesOrder(WriteModel):
    """NewSalesOrderCommand, as the API takes it."""

    type: Plain[str]
    order_id: Plain[str] = UNSET
    currency_id: Plain[str] = UNSET
    date: Plain[dt.date] = UNSET
    request_on: Plain[dt.date] = UNSET
    cancel_by: Plain[dt.date] = UNSET
    description: Plain[str] = UNSET
    status: Plain[str] = UNSET
    customer: Plain[NewSalesOrderCustomer]
    print: Plain[SalesOrderPrintUpdate] = UNSET
    shipping: Plain[NewSalesOrderShipping] = UNSET
    billing: Plain[NewSalesOrderBilling] = UNSET
    financial_information: Plain[NewSalesOrderFinancialInfo] = UNSET
    owner_id: Plain[str] = UNSET
    order_lines: Plain[list[NewSalesOrderLine]] = UNSET
    tax_zone_id: Plain[str] = UNSET
    note: Plain[str] = UNSET
    payment_settings: Plain[NewSalesOrderPaymentSettings] = UNSET
    use_replacement_cost_for_margin_and_profit: Plain[bool] = UNSET
    freight: Plain[NewSalesOrderFreight] = UNSET
    branch_id: Plain[str] = UNSET
    original_order_type: Plain[str] = UNSET
    original_order_id: Plain[str] = UNSET
    sales_person_id: Plain[str] = UNSET
    project_id: Plain[str] = UNSET
    is_rot_rut_deductible: Plain[bool] = UNSET
    rot_rut_details: Plain[NewSalesOrderRotRutDetails] = UNSET
    override_number_series: Plain[bool] = UNSET
    custom_fields: Plain[NewSalesOrderCustomFields] = UNSET
