"""Identities: the fields by which one record of a list is told from another.

What was seen before is dropped, so a field too few loses records, while an identity that is
unknown costs no more than a record told twice. So the rule is: only what is certain.
An internal number comes before a code, because codes of some resources can be changed. Where the
records have a type, it is part of their identity: the same number stands for an invoice and for a
credit note, and for a payment and the one that voids it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from visma_async.export.paths import value_at

_CUSTOMER_DOCUMENTS: Final = (
    "CashSale",
    "CreditNote",
    "CustomerCreditNote",
    "CustomerCreditWriteOff",
    "CustomerDebitNote",
    "CustomerDocument",
    "CustomerInvoice",
    "CustomerOverdueCharge",
)

IDENTITIES: Final[Mapping[str, tuple[str, ...]]] = {
    # Internal numbers: they stay when a number or code is changed.
    "Account": ("accountID",),
    "Branch": ("branchId",),
    "Contact": ("contactId",),
    "CurrencyRate": ("id",),
    "Customer": ("internalId",),
    "CustomerDirectDebit": ("id",),
    "CustomerSalesPrice": ("recordId",),
    "Employee": ("employeeId",),
    "ExpenseReceipt": ("internalId",),
    "Inventory": ("inventoryId",),
    "Ledger": ("internalId",),
    "Project": ("internalID",),
    "ProjectBasic": ("internalID",),
    "SalesCategory": ("categoryID",),
    "SubAccount": ("subaccountId",),
    "Supplier": ("internalId",),
    "TaskExtended": ("internalId",),
    # Codes by which the API reads, or the settings of other records name, a single one.
    "ActiveMultilanguage": ("languageISO",),
    "Attribute": ("attributeID",),
    "Carrier": ("carrierId",),
    "CashAccount": ("number",),
    "ContractTemplate": ("id",),
    "ContractUsage": ("contract",),
    "Country": ("id",),
    "CreditTerm": ("termsId",),
    "Currency": ("id",),
    "CurrencyRateType": ("id",),
    "CustomerBalance": ("customer.number",),
    "CustomerClass": ("id",),
    "CustomerContract": ("contractId",),
    "DeferralCode": ("deferralCode",),
    "Department": ("departmentId",),
    "DiscountCode": ("discountCode",),
    "EarningType": ("code",),
    "ExpenseClaim": ("refNbr",),
    "ExtendedOrganization": ("organizationCd",),
    "FixedAssetClass": ("classID",),
    "FixedAssetPropertyTax": ("propertyTaxID",),
    "ItemClass": ("id",),
    "LandedCostCode": ("landedCostCodeId",),
    "LotSerialClass": ("id",),
    "Numbering": ("numberingId",),
    "PackagingType": ("boxId",),
    "PaymentMethod": ("paymentMethodID",),
    "PostingClass": ("id",),
    "ProjectAccountGroup": ("accountGroupId",),
    "SalesOrderType": ("orderType",),
    "SalesPerson": ("salespersonID",),
    "Shipment": ("shipmentNumber",),
    "StocktakeV2": ("referenceNbr",),
    "SupplierClass": ("id",),
    "SupplierPOBalance": ("supplier.number",),
    "TimeCard": ("refNbr",),
    "UiExtensionScreen": ("screenId",),
    "VatCategory": ("vatCategoryId",),
    "VatInformation": ("vatId",),
    "VatZone": ("id",),
    "Warehouse": ("warehouseID",),
    # Each of these lists holds the documents of one type.
    "InventoryAdjustment": ("referenceNumber",),
    "InventoryIssue": ("referenceNumber",),
    "InventoryReceipt": ("referenceNumber",),
    "InventoryTransfer": ("referenceNumber",),
    # Numbers repeat across types.
    **dict.fromkeys(_CUSTOMER_DOCUMENTS, ("documentType", "referenceNumber")),
    "CashTransaction": ("tranType", "referenceNbr"),
    "JournalTransaction": ("module", "batchNumber"),
    "KitAssembly": ("type", "refNo"),
    # A payment and the one that voids it have the same number.
    "Payment": ("type", "refNbr"),
    "ProjectTransactionDocument": ("module", "refNbr"),
    "PurchaseOrder": ("orderType", "orderNbr"),
    "PurchaseOrderBasic": ("orderType", "orderNbr"),
    "PurchaseReceipt": ("receiptType", "receiptNbr"),
    "PurchaseReceiptBasic": ("receiptType", "receiptNbr"),
    "SalesOrder": ("orderType", "orderNo"),
    "SalesOrderBasic": ("orderType", "orderNo"),
    "SupplierDocument": ("documentType", "referenceNumber"),
    "SupplierInvoice": ("documentType", "referenceNumber"),
    "SupplierPayment": ("type", "refNbr"),
    # Known only within another record.
    "CustSalesPersons": ("salePersonID", "locationID"),
    "Discount": ("discountCode", "series"),
    "FinancialPeriod": ("year", "period"),
    # An asset and a component of it may share a number.
    "FixedAsset": ("recordType", "assetID"),
    "FixedAssetTransaction": ("refNo", "lineNo"),
    "KitSpecification": ("kitInventoryID", "revision"),
    "Location": ("baccount.number", "locationId"),
    "Multilanguage": ("languageISO",),
    "SupplierLocation": ("baccount.number", "locationId"),
    # One extension may stand in several steps of several screens: they are deleted singly.
    "UiExtension": ("internalId", "screenId", "stepId"),
    # Balances and transactions: all that their amounts are told by.
    "CustomerBalanceV2": ("branchNumber.number", "customer.number"),
    "GeneralLedgerBalance": (
        "ledger.id",
        "branch.number",
        "financialPeriod",
        "account.number",
        "subaccountId",
    ),
    "GeneralLedgerTransactionDetails": ("ledger.id", "module", "batchNumber", "lineNumber"),
    "SupplierBalance": ("branchNumber", "supplier.number"),
    "SupplierBalanceV2": ("branch", "supplier.number"),
    # The separate SalesOrders service.
    "salesorder_v3.Customer": ("internalId",),
    "salesorder_v3.CustomerLocationItem": ("internalId",),
    "salesorder_v3.InventoryItemAvailability": ("internalId",),
    "salesorder_v3.SalesOrderLine": ("lineId",),
    "salesorder_v3.SalesOrderList": ("type", "orderId"),
    # Unknown. A barcode may be there once for each unit of the item.
    "BarCode": (),
    # A budget's groups have an account and subaccount like its articles.
    "Budget": (),
    # Grouped by customer, but it is not told whether a page may end within a customer.
    "CustomerPaymentMethods": (),
    # Somebody may have two cards of one method, and neither need have a number.
    "CustomerPaymentMethod": (),
    # The same alternate number may be there for several units.
    "InventoryCrossReference": (),
    # What holds the quantities apart besides warehouse and location is not told.
    "InventorySummary": (),
    # Not told whether it is one record a period, a unit or a cost code.
    "ProjectBudget": (),
    # Nothing tells whether somebody has one commission an order.
    "SOCommission": (),
    # Units of single items or classes may stand among those of all.
    "UnitOfMeasure": (),
    # The same kind of work is there once for each span of years.
    "WorkType": (),
    "salesorder_v3.Payment": (),
    "salesorder_v3.SalesOrderCommission": (),
    "salesorder_v3.SalesOrderDiscount": (),
    "salesorder_v3.SalesOrderShipment": (),
    "salesorder_v3.SalesOrderTax": (),
}
"""By the record's model; those of the separate service under the name of the service.

An empty one says that nothing is certain. The records are compared as a whole then.
"""


def identify(record: object, identity: tuple[str, ...]) -> tuple[Any, ...] | None:
    """Returns what tells this record from the others, or None where the record does not say it.

    A field that is absent, null, empty or 0 says nothing: such a record has to be compared as a
    whole. Else a field that an answer leaves out would make all of its records one.
    """
    values = tuple(value_at(record, path) for path in identity)
    return values if values and all(values) else None
