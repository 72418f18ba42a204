"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class InventoryType(OpenEnum):
    """InventoryType; values that are not listed here may come."""

    NON_STOCK_ITEM = "NonStockItem"
    LABOR_ITEM = "LaborItem"
    SERVICE_ITEM = "ServiceItem"
    CHARGE_ITEM = "ChargeItem"
    EXPENSE_ITEM = "ExpenseItem"
    FINISHED_GOOD_ITEM = "FinishedGoodItem"
    COMPONENT_PART_ITEM = "ComponentPartItem"
    SUBASSEMBLY_ITEM = "SubassemblyItem"
