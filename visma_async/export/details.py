"""Details: the single read that shows all of a record, and what names the record to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from visma_async.export.paths import value_at


@attrs.frozen
class Detail:
    """The single read of the records of a list.

    Where it takes a number without its type, the API may answer with a record of another type
    that has the same number: compare the identities.

    Attributes:
        resource: The resource that has the read; not always the one that has the list.
        method: The method that reads.
        fields: The wire names of the fields of the list's record that are the keys, in order.
    """

    resource: str
    method: str
    fields: tuple[str, ...]

    def keys(self, record: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """Returns the keys of a record of the list, or None where it lacks one of them."""
        found = tuple(value_at(record, path) for path in self.fields)
        return None if any(key is None or key == "" for key in found) else found


def _get(resource: str, *fields: str, method: str = "get") -> Detail:
    return Detail(resource, method, fields)


DETAILS: Final[Mapping[str, Detail]] = {
    "Account": _get("account", "accountCD"),
    "Attribute": _get("attribute", "attributeID"),
    "Branch": _get("branch", "number"),
    "Carrier": _get("carrier", "carrierId"),
    "CashAccount": _get("cash_account", "number"),
    "CashSale": _get("cash_sale", "referenceNumber"),
    "CashTransaction": _get("cash_transaction", "referenceNbr"),
    "Contact": _get("contact", "contactId"),
    "ContractUsage": _get("contract_usage", "contract"),
    "Country": _get("country", "id"),
    "CreditNote": _get("credit_note", "referenceNumber"),
    "Currency": _get("currency", "id"),
    "Customer": _get("customer", "internalId", method="get_by_internal_id"),
    "CustomerBalance": _get("customer", "customer.number", method="get_balance"),
    "CustomerClass": _get("customer", "id", method="get_class"),
    "CustomerContract": _get("customer_contract", "contractId"),
    "CustomerCreditNote": _get("customer_credit_note", "referenceNumber"),
    "CustomerCreditWriteOff": _get("customer_credit_write_off", "referenceNumber"),
    "CustomerDebitNote": _get("customer_debit_note", "referenceNumber"),
    "CustomerInvoice": _get("customer_invoice", "referenceNumber"),
    "CustomerOverdueCharge": _get("customer_overdue_charge", "referenceNumber"),
    "CustomerSalesPrice": _get("customer_sales_price", "recordId"),
    "DeferralCode": _get("deferral_code", "deferralCode"),
    "Department": _get("department", "departmentId"),
    "EarningType": _get("earning_type", "code"),
    "Employee": _get("employee", "employeeNumber"),
    "ExpenseClaim": _get("expense_claim", "refNbr"),
    "ExpenseReceipt": _get("expense_receipt", "receiptId"),
    "ExtendedOrganization": _get("organization", "organizationCd"),
    "FixedAsset": _get("fixed_asset", "assetID"),
    "FixedAssetClass": _get("fixed_asset_class", "classID"),
    "FixedAssetPropertyTax": _get("fixed_asset_property_tax_group", "propertyTaxID"),
    "Inventory": _get("inventory", "inventoryId", method="get_by_internal_id"),
    "InventoryAdjustment": _get("inventory_adjustment", "referenceNumber"),
    "InventoryIssue": _get("inventory_issue", "referenceNumber"),
    "InventoryReceipt": _get("inventory_receipt", "referenceNumber"),
    "InventoryTransfer": _get("inventory_transfer", "referenceNumber"),
    "ItemClass": _get("inventory", "id", method="get_item_class"),
    "KitAssembly": _get("kit_assembly", "type", "refNo"),
    "KitSpecification": _get("kit_specifications", "kitInventoryID", "revision"),
    "LandedCostCode": _get("landed_cost_code", "landedCostCodeId"),
    "Location": _get("location", "baccount.number", "locationId"),
    "LotSerialClass": _get("lot_serial_class", "id"),
    "Numbering": _get("number_sequence", "numberingId"),
    "PackagingType": _get("packaging_type", "boxId"),
    "Payment": _get("customer_payment", "refNbr"),
    "PaymentMethod": _get("payment_method", "paymentMethodID"),
    "Project": _get("project", "internalID", method="get_by_internal_id"),
    "ProjectAccountGroup": _get("project_account_group", "accountGroupId"),
    "ProjectTransactionDocument": _get("project_transaction", "refNbr"),
    "PurchaseOrder": _get("purchase_order", "orderNbr"),
    "PurchaseOrderBasic": _get("purchase_order_basic", "orderNbr"),
    # The older reads have been removed from the API.
    "PurchaseReceipt": _get("purchase_receipt_v2", "receiptNbr"),
    "SalesCategory": _get("sales_category", "categoryID"),
    # Also for the newer list, which has no read by type.
    "SalesOrder": _get("sales_order", "orderType", "orderNo", method="get_by_type"),
    "SalesOrderBasic": _get("sales_order_basic", "orderType", "orderNo", method="get_by_type"),
    "SalesOrderType": _get("sales_order_type", "orderType"),
    "SalesPerson": _get("sales_person_v2", "salespersonID"),
    "Shipment": _get("shipment", "shipmentNumber"),
    "StocktakeV2": _get("stocktake", "referenceNbr"),
    "SubAccount": _get("subaccount", "subaccountNumber"),
    "Supplier": _get("supplier", "number"),
    "SupplierClass": _get("supplier", "id", method="get_class"),
    "SupplierInvoice": _get(
        "supplier_invoice", "documentType", "referenceNumber", method="get_by_type"
    ),
    "SupplierLocation": _get("supplier_location", "baccount.number", "locationId"),
    "SupplierPOBalance": _get("supplier", "supplier.number", method="get_po_balance"),
    "SupplierPayment": _get("supplier_payment", "type", "refNbr", method="get_by_type"),
    "TaskExtended": _get("project_task", "internalId"),
    "TimeCard": _get("time_card", "refNbr"),
    "VatCategory": _get("vat_category", "vatCategoryId"),
    "VatInformation": _get("vat", "vatId"),
    "VatZone": _get("vat_zone", "id"),
    "Warehouse": _get("warehouse", "warehouseID"),
    "salesorder_v3.SalesOrderList": _get("salesorder_v3.sales_orders", "type", "orderId"),
}
"""By the record's model; those of the separate service under the name of the service.

Journal transactions are left out: they are read by number alone, numbers repeat across modules,
and the list has their lines.
"""
