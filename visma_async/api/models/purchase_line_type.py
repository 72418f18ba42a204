"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseLineType(OpenEnum):
    """PurchaseLineType; values that are not listed here may come."""

    GOODS_FOR_INVENTORY = "GoodsForInventory"
    GOODS_FOR_SALES_ORDER = "GoodsForSalesOrder"
    GOODS_FOR_REPLENISHMENT = "GoodsForReplenishment"
    GOODS_FOR_DROP_SHIP = "GoodsForDropShip"
    NON_STOCK_FOR_DROP_SHIP = "NonStockForDropShip"
    NON_STOCK_FOR_SALES_ORDER = "NonStockForSalesOrder"
    NON_STOCK = "NonStock"
    SERVICE = "Service"
    FREIGHT = "Freight"
    DESCRIPTION = "Description"
