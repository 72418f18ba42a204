"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import attribute_filter, when, whole
from visma_async.wire.upload import upload

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Inventory_GetAll",
    method="GET",
    path="/v1/inventory",
    paging=Paging.ITEM_METADATA,
    key="inventoryNumber",
)
_GET = Operation(
    id="Inventory_GetByinventoryNumber", method="GET", path="/v1/inventory/{inventoryNumber}"
)
_CREATE = Operation(id="Inventory_Post", method="POST", path="/v1/inventory")
_UPDATE = Operation(
    id="Inventory_PutByinventoryNumber", method="PUT", path="/v1/inventory/{inventoryNumber}"
)
_ADD_ATTACHMENT = Operation(
    id="Inventory_CreateInventoryAttachmentByinventoryNumber",
    method="POST",
    path="/v1/inventory/{inventoryNumber}/attachment",
)
_CHANGE_NUMBER = Operation(
    id="Inventory_ChangeInventoryNbrActionByinternalId",
    method="POST",
    path="/v1/inventory/action/changeInventoryNbr/{internalId}",
)
_CREATE_CROSS_REFERENCE = Operation(
    id="Inventory_CreateInventoryCrossReferencesByinventoryNumber",
    method="POST",
    path="/v1/inventory/{inventoryNumber}/crossReferences",
)
_GET_BY_INTERNAL_ID = Operation(
    id="Inventory_GetByinventoryId", method="GET", path="/v1/inventory/internal/{inventoryId}"
)
_GET_ITEM_CLASS = Operation(
    id="Inventory_GetSpecificItemClassByitemClassNumber",
    method="GET",
    path="/v1/inventory/itemclass/{itemClassNumber}",
)
_LIST_CROSS_REFERENCES = Operation(
    id="Inventory_GetInventoryCrossReferencesByinventoryNumber",
    method="GET",
    path="/v1/inventory/{inventoryNumber}/crossReferences",
    paging=Paging.NONE,
)
_LIST_ITEM_CLASSES = Operation(
    id="Inventory_GetItemClasses",
    method="GET",
    path="/v1/inventory/itemClass",
    paging=Paging.ITEM_METADATA,
)
_LIST_POSTING_CLASSES = Operation(
    id="Inventory_GetItemPostClasses",
    method="GET",
    path="/v1/inventory/itemPostClass",
    paging=Paging.ITEM_METADATA,
)
_LIST_PURCHASE_RECEIPT_BARCODES = Operation(
    id="Inventory_GetInventoryPOReceiptTakeBarCodesByreceiptNbr",
    method="GET",
    path="/v1/inventory/barcode/purchasereceipt/{receiptNbr}",
    paging=Paging.NONE,
)
_LIST_SALES_ORDER_BARCODES = Operation(
    id="Inventory_GetInventorySalesOrderBarCodesByorderNbr",
    method="GET",
    path="/v1/inventory/barcode/salesorder/{orderNbr}",
    paging=Paging.NONE,
)
_LIST_SHIPMENT_BARCODES = Operation(
    id="Inventory_GetInventoryShipmentBarCodesByshipmentNbr",
    method="GET",
    path="/v1/inventory/barcode/shipment/{shipmentNbr}",
    paging=Paging.NONE,
)
_LIST_STOCKTAKE_BARCODES = Operation(
    id="Inventory_GetInventoryStockTakeBarCodesByreferenceNumber",
    method="GET",
    path="/v1/inventory/barcode/stocktake/{referenceNumber}",
    paging=Paging.NONE,
)
_UPDATE_BY_INTERNAL_ID = Operation(
    id="Inventory_PutByinventoryID", method="PUT", path="/v1/inventory/internal/{inventoryId}"
)
_UPDATE_COST = Operation(
    id="Inventory_UpdateCostNonStockItemByinventoryCd",
    method="POST",
    path="/v1/inventory/{inventoryCd}/action/updateCost",
)
_UPDATE_CROSS_REFERENCE = Operation(
    id="Inventory_UpdateInventoryCrossReferencesByinventoryNumberalternateTypealternateId",
    method="PUT",
    path="/v1/inventory/{inventoryNumber}/crossReferences/{alternateType}/{alternateId}",
)


class InventoryResource(Resource):
    """Inventory items: ``/v1/inventory``."""

    __slots__ = ()

    def list(
        self,
        *,
        alternate_id: str | None = None,
        inventory_number: str | None = None,
        sales_category: int | None = None,
        add_cost_price_statistics: bool | None = None,
        attributes: Mapping[str, object] | str | None = None,
        description: str | None = None,
        availability_last_modified_date_time: Condition[dt.date] | None = None,
        inventory_types: Sequence[str] | None = None,
        expand_cross_reference: bool | None = None,
        expand_attachment: bool | None = None,
        expand_attribute: bool | None = None,
        expand_warehouse_detail: bool | None = None,
        expand_account_information: bool | None = None,
        expand_inventory_units: bool | None = None,
        expand_supplier_details: bool | None = None,
        expand_sales_categories: bool | None = None,
        expand_note: bool | None = None,
        attachment_last_modified_date_time: Condition[dt.date] | None = None,
        status: models.InventoryStatusFilter | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Inventory]:
        """Lists inventory items.

        ``GET /v1/inventory``

        Args:
            attributes: Attribute ids with the ids of the values they must have, all of them.
            availability_last_modified_date_time: A date or datetime to compare with: `since(...)`
                (>=), `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            inventory_types: One or more.
            expand_cross_reference: Whether to send the cross reference along; True unless it is
                given.
            expand_attachment: Whether to send the attachment along; True unless it is given.
            expand_attribute: Whether to send the attribute along; True unless it is given.
            expand_warehouse_detail: Whether to send the warehouse detail along; True unless it is
                given.
            expand_account_information: Whether to send the account information along; True unless
                it is given.
            expand_inventory_units: Whether to send the inventory units along; True unless it is
                given.
            expand_supplier_details: Whether to send the supplier details along; True unless it is
                given.
            expand_sales_categories: Whether to send the sales categories along; True unless it is
                given.
            expand_note: Whether to send the note along; True unless it is given.
            attachment_last_modified_date_time: A date or datetime to compare with: `since(...)`
                (>=), `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Inventory,
            query=(
                ("alternateID", alternate_id),
                ("inventoryNumber", inventory_number),
                whole("salesCategory", sales_category),
                ("addCostPriceStatistics", add_cost_price_statistics),
                attribute_filter("attributes", attributes),
                ("description", description),
                when("availabilityLastModifiedDateTime", availability_last_modified_date_time),
                ("inventoryTypes", inventory_types),
                ("expandCrossReference", expand_cross_reference),
                ("expandAttachment", expand_attachment),
                ("expandAttribute", expand_attribute),
                ("expandWarehouseDetail", expand_warehouse_detail),
                ("expandAccountInformation", expand_account_information),
                ("expandInventoryUnits", expand_inventory_units),
                ("expandSupplierDetails", expand_supplier_details),
                ("expandSalesCategories", expand_sales_categories),
                ("expandNote", expand_note),
                when("attachmentLastModifiedDateTime", attachment_last_modified_date_time),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, inventory_number: str) -> Call[models.Inventory]:
        """Reads an inventory item.

        ``GET /v1/inventory/{inventoryNumber}``
        """
        return self._call(_GET, models.Inventory, keys=(inventory_number,))

    def create(self, inventory: models.InventoryUpdate) -> Call[Created[models.Inventory]]:
        """Creates an inventory item.

        ``POST /v1/inventory``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Inventory, reads=("/v1/inventory/{inventoryNumber}",), body=inventory
        )

    def update(self, inventory_number: str, inventory: models.InventoryUpdate) -> Call[None]:
        """Changes an inventory item: only the fields that are set.

        ``PUT /v1/inventory/{inventoryNumber}``
        """
        return self._call(_UPDATE, None, keys=(inventory_number,), body=inventory)

    def add_attachment(
        self,
        inventory_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to an inventory item.

        ``POST /v1/inventory/{inventoryNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(inventory_number,),
            body=upload(content, filename, progress),
        )

    def change_number(
        self, internal_id: int, action: models.ChangeInventoryNbrAction
    ) -> Call[models.ChangeInventoryNbrActionResult]:
        """Gives an inventory item another number.

        ``POST /v1/inventory/action/changeInventoryNbr/{internalId}``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _CHANGE_NUMBER, models.ChangeInventoryNbrActionResult, keys=(internal_id,), body=action
        )

    def create_cross_reference(
        self, inventory_number: str, cross_reference: models.InventoryCrossReferenceUpdate
    ) -> Call[dict[str, Any]]:
        """Creates a cross reference for an inventory item.

        ``POST /v1/inventory/{inventoryNumber}/crossReferences``
        """
        return self._call(
            _CREATE_CROSS_REFERENCE, dict[str, Any], keys=(inventory_number,), body=cross_reference
        )

    def get_by_internal_id(self, inventory_id: int) -> Call[models.Inventory]:
        """Reads an inventory item by its internal id, which never changes.

        ``GET /v1/inventory/internal/{inventoryId}``
        """
        return self._call(_GET_BY_INTERNAL_ID, models.Inventory, keys=(inventory_id,))

    def get_item_class(self, item_class_number: str) -> Call[models.ItemClass]:
        """Reads a class that the inventory items are sorted into.

        ``GET /v1/inventory/itemclass/{itemClassNumber}``
        """
        return self._call(_GET_ITEM_CLASS, models.ItemClass, keys=(item_class_number,))

    def list_cross_references(
        self, inventory_number: str
    ) -> Listing[models.InventoryCrossReference]:
        """Lists the cross references of an inventory item.

        ``GET /v1/inventory/{inventoryNumber}/crossReferences``
        """
        return self._list(
            _LIST_CROSS_REFERENCES, models.InventoryCrossReference, keys=(inventory_number,)
        )

    def list_item_classes(self) -> Listing[models.ItemClass]:
        """Lists the classes that the inventory items are sorted into.

        ``GET /v1/inventory/itemClass``
        """
        return self._list(_LIST_ITEM_CLASSES, models.ItemClass)

    def list_posting_classes(self) -> Listing[models.PostingClass]:
        """Lists the posting classes of inventory items.

        ``GET /v1/inventory/itemPostClass``
        """
        return self._list(_LIST_POSTING_CLASSES, models.PostingClass)

    def list_purchase_receipt_barcodes(self, receipt_nbr: str) -> Listing[models.BarCode]:
        """Lists the barcodes of the items of a purchase receipt.

        ``GET /v1/inventory/barcode/purchasereceipt/{receiptNbr}``
        """
        return self._list(_LIST_PURCHASE_RECEIPT_BARCODES, models.BarCode, keys=(receipt_nbr,))

    def list_sales_order_barcodes(self, order_nbr: str) -> Listing[models.BarCode]:
        """Lists the barcodes of the items of a sales order.

        ``GET /v1/inventory/barcode/salesorder/{orderNbr}``
        """
        return self._list(_LIST_SALES_ORDER_BARCODES, models.BarCode, keys=(order_nbr,))

    def list_shipment_barcodes(self, shipment_nbr: str) -> Listing[models.BarCode]:
        """Lists the barcodes of the items of a shipment.

        ``GET /v1/inventory/barcode/shipment/{shipmentNbr}``
        """
        return self._list(_LIST_SHIPMENT_BARCODES, models.BarCode, keys=(shipment_nbr,))

    def list_stocktake_barcodes(self, reference_number: str) -> Listing[models.BarCode]:
        """Lists the barcodes of the items of a stocktake.

        ``GET /v1/inventory/barcode/stocktake/{referenceNumber}``
        """
        return self._list(_LIST_STOCKTAKE_BARCODES, models.BarCode, keys=(reference_number,))

    def update_by_internal_id(
        self, inventory_id: int, inventory: models.InventoryUpdate
    ) -> Call[None]:
        """Changes an inventory item by its internal id: only the fields that are set.

        ``PUT /v1/inventory/internal/{inventoryId}``
        """
        return self._call(_UPDATE_BY_INTERNAL_ID, None, keys=(inventory_id,), body=inventory)

    def update_cost(self, inventory_cd: str) -> Call[models.UpdateCostActionResult]:
        """Changes the cost of an inventory item.

        ``POST /v1/inventory/{inventoryCd}/action/updateCost``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(_UPDATE_COST, models.UpdateCostActionResult, keys=(inventory_cd,))

    def update_cross_reference(
        self,
        inventory_number: str,
        alternate_type: str,
        alternate_id: str,
        cross_reference: models.InventoryCrossReferenceUpdate,
    ) -> Call[dict[str, Any]]:
        """Changes a cross reference of an inventory item.

        ``PUT /v1/inventory/{inventoryNumber}/crossReferences/{alternateType}/{alternateId}``
        """
        return self._call(
            _UPDATE_CROSS_REFERENCE,
            dict[str, Any],
            keys=(
                inventory_number,
                alternate_type,
                alternate_id,
            ),
            body=cross_reference,
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)

    def edit_by_internal_id(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get_by_internal_id` and `update_by_internal_id` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE_BY_INTERNAL_ID)
