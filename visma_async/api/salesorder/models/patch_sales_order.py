"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import (
        PatchSalesOrderBilling,
        PatchSalesOrderCustomer,
        PatchSalesOrderCustomFields,
        PatchSalesOrderFinancialInfo,
        PatchSalesOrderFreight,
        PatchSalesOrderPaymentSettings,
        PatchSalesOrderRotRutDetails,
        PatchSalesOrderShipping,
        SalesOrderPrintUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrder(WriteModel):
    """PatchSalesOrderCommand, as the API takes it."""

    date: Plain[dt.date] = UNSET
    customer: Plain[PatchSalesOrderCustomer] = UNSET
    currency_id: Plain[str] = UNSET
    description: Plain[str] = UNSET
    status: Plain[str] = UNSET
    print: Plain[SalesOrderPrintUpdate] = UNSET
    cancel_by: Plain[dt.date] = UNSET
    shipping: Plain[PatchSalesOrderShipping] = UNSET
    billing: Plain[PatchSalesOrderBilling] = UNSET
    owner_id: Plain[str] = UNSET
    sales_person_id: Plain[str] = UNSET
    request_on: Plain[dt.date] = UNSET
    financial_information: Plain[PatchSalesOrderFinancialInfo] = UNSET
    payment_settings: Plain[PatchSalesOrderPaymentSettings] = UNSET
    note: Plain[str] = UNSET
    tax_zone_id: Plain[str] = UNSET
    use_replacement_cost_for_margin_and_profit: Plain[bool] = UNSET
    freight: Plain[PatchSalesOrderFreight] = UNSET
    branch_id: Plain[str] = UNSET
    original_order_type: Plain[str] = UNSET
    original_order_id: Plain[str] = UNSET
    project_id: Plain[str] = UNSET
    is_rot_rut_deductible: Plain[bool] = UNSET
    rot_rut_details: Plain[PatchSalesOrderRotRutDetails] = UNSET
    custom_fields: Plain[PatchSalesOrderCustomFields] = UNSET
