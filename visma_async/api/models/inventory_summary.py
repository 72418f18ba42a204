"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        InventoryNumberDescription,
        LocationIdName,
        Metadata,
        WarehouseIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class InventorySummary(ReadModel):
    """InventorySummaryDto, as the API answers it."""

    inventory: InventoryNumberDescription | None = None
    warehouse: WarehouseIdDescription | None = None
    location: LocationIdName | None = None
    available: Decimal | None = None
    available_for_shipment: Decimal | None = None
    not_available: Decimal | None = None
    so_booked: Decimal | None = None
    so_allocated: Decimal | None = None
    so_shipped: Decimal | None = None
    so_back_ordered: Decimal | None = None
    in_issues: Decimal | None = None
    in_receipts: Decimal | None = None
    in_transit: Decimal | None = None
    in_assembly_demand: Decimal | None = None
    in_assembly_supply: Decimal | None = None
    purchase_prepared: Decimal | None = None
    purchase_orders: Decimal | None = None
    po_receipts: Decimal | None = None
    expired: Decimal | None = None
    on_hand: Decimal | None = None
    so_to_purchase: Decimal | None = None
    purchase_for_so: Annotated[Decimal | None, Name("purchaseForSO")] = None
    purchase_for_so_prepared: Annotated[Decimal | None, Name("purchaseForSOPrepared")] = None
    purchase_for_so_receipts: Annotated[Decimal | None, Name("purchaseForSOReceipts")] = None
    so_to_drop_ship: Decimal | None = None
    drop_ship_for_so: Annotated[Decimal | None, Name("dropShipForSO")] = None
    drop_ship_for_so_prepared: Annotated[Decimal | None, Name("dropShipForSOPrepared")] = None
    drop_ship_for_so_receipts: Annotated[Decimal | None, Name("dropShipForSOReceipts")] = None
    base_unit: str | None = None
    estimated_unit_cost: Decimal | None = None
    estimated_total_cost: Decimal | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
