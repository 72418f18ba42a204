"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        AttributeLineUpdate,
        CrossReferenceUpdate,
        IntrastatUpdate,
        InventoryStatus,
        InventoryType,
        PackagingUpdate,
        SegmentUpdate,
        SupplierDetails,
    )


@attrs.define(kw_only=True, repr=False)
class InventoryUpdate(WriteModel):
    """InventoryUpdateDto, as the API takes it."""

    inventory_number: Wrapped[str] = UNSET
    status: Wrapped[InventoryStatus | str] = UNSET
    type: Wrapped[InventoryType | str] = UNSET
    description: Wrapped[str] = UNSET
    body: Wrapped[str] = UNSET
    item_class: Wrapped[str] = UNSET
    posting_class: Wrapped[str] = UNSET
    vat_code: Wrapped[str] = UNSET
    default_price: Wrapped[Decimal | int] = UNSET
    base_unit: Wrapped[str] = UNSET
    sales_unit: Wrapped[str] = UNSET
    purchase_unit: Wrapped[str] = UNSET
    expense_accrual_account: Wrapped[str] = UNSET
    inventory_account: Wrapped[str] = UNSET
    expense_account: Wrapped[str] = UNSET
    cogs_account: Wrapped[str] = UNSET
    expense_non_taxable_account: Wrapped[str] = UNSET
    expense_eu_account: Wrapped[str] = UNSET
    expense_import_account: Wrapped[str] = UNSET
    expense_subaccount: Plain[list[SegmentUpdate]] = UNSET
    cogs_subaccount: Plain[list[SegmentUpdate]] = UNSET
    sales_account: Wrapped[str] = UNSET
    sales_non_taxable_account: Wrapped[str] = UNSET
    sales_eu_account: Wrapped[str] = UNSET
    sales_export_account: Wrapped[str] = UNSET
    sales_subaccount: Plain[list[SegmentUpdate]] = UNSET
    attribute_lines: Plain[list[AttributeLineUpdate]] = UNSET
    packaging: Plain[PackagingUpdate] = UNSET
    supplier_details: Plain[list[SupplierDetails]] = UNSET
    intrastat: Plain[IntrastatUpdate] = UNSET
    cross_references: Plain[list[CrossReferenceUpdate]] = UNSET
    default_warehouse: Wrapped[str] = UNSET
    default_issue_from: Wrapped[str] = UNSET
    default_receipt_to: Wrapped[str] = UNSET
    kit_item: Wrapped[bool] = UNSET
    note: Wrapped[str] = UNSET
