"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        AttributeIdValue,
        CostPriceStatistics,
        DefaultIssueFrom,
        DefaultReceiptTo,
        DefaultWarehouse,
        Intrastat,
        InventoryAccountInformation,
        InventoryCrossReference,
        InventoryStatus,
        InventoryType,
        InventoryUnit,
        ItemClass,
        Metadata,
        Packaging,
        PostingClass,
        PriceClass,
        PriceManager,
        SalesCategoryLine,
        SupplierDetailsLine,
        Vat,
        VatCode,
        WarehouseDetail,
    )
    from visma_async.api.models import InventoryUpdate as InventoryUpdate


@attrs.define(kw_only=True, repr=False)
class Inventory(Editable["InventoryUpdate"]):
    """InventoryDto, as the API answers it."""

    inventory_id: int | None = None
    inventory_number: str | None = None
    status: InventoryStatus | None = None
    type: InventoryType | None = None
    description: str | None = None
    body: str | None = None
    item_class: ItemClass | None = None
    posting_class: PostingClass | None = None
    vat_code: VatCode | None = None
    lot_serial_class: Vat | None = None
    default_price: Decimal | None = None
    pending_cost: Decimal | None = None
    pending_cost_date: dt.date | None = None
    current_cost: Decimal | None = None
    effective_date: dt.date | None = None
    last_cost: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    base_unit: str | None = None
    sales_unit: str | None = None
    purchase_unit: str | None = None
    stock_item: bool | None = None
    kit_item: bool | None = None
    account_information: InventoryAccountInformation | None = None
    cost_price_statistics: CostPriceStatistics | None = None
    cross_references: list[InventoryCrossReference] | None = None
    attachments: list[Attachment] | None = None
    attributes: list[AttributeIdValue] | None = None
    warehouse_details: list[WarehouseDetail] | None = None
    inventory_units: list[InventoryUnit] | None = None
    default_warehouse: DefaultWarehouse | None = None
    default_issue_from: DefaultIssueFrom | None = None
    default_receipt_to: DefaultReceiptTo | None = None
    supplier_details: list[SupplierDetailsLine] | None = None
    sales_categories: list[SalesCategoryLine] | None = None
    packaging: Packaging | None = None
    intrastat: Intrastat | None = None
    recommended_price: Decimal | None = None
    price_manager_id: Annotated[str | None, Name("priceManagerID")] = None
    price_manager: PriceManager | None = None
    price_class: PriceClass | None = None
    price_workgroup_id: Annotated[int | None, Name("priceWorkgroupID")] = None
    price_class_id: Annotated[str | None, Name("priceClassID")] = None
    note: str | None = None
    timestamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
