"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class StocktakeErrorCode(OpenEnum):
    """StocktakeErrorCode; values that are not listed here may come."""

    NOT_DEFINED = "NotDefined"
    INVENTORY_ID_NOT_FOUND = "InventoryIDNotFound"
    LOCATION_ID_NOT_FOUND = "LocationIDNotFound"
    REASON_CODE_NOT_FOUND = "ReasonCodeNotFound"
    ITEM_IS_NOT_STOCK_ITEM = "ItemIsNotStockItem"
    COMBINATION_ALREADY_IN_USE = "CombinationAlreadyInUse"
    COMBINATION_NOT_ALLOWED = "CombinationNotAllowed"
    LOT_SERIAL_NUMBER_ALREADY_IN_USE = "LotSerialNumberAlreadyInUse"
