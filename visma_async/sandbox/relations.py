"""Relations: which fields refer to which tables, and what a list is of that its records hide.

The columns are those of `links`; a `@` before one says that no field shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HIDDEN: Final = "@"

PARTIES: Final[Mapping[str, str]] = {
    "customer": "customer",
    "supplier": "supplier",
    "supplierId": "supplier",
}
"""Fields that refer to a table wherever they are objects, and the table."""

OBJECTS: Final[Mapping[tuple[str, str], str]] = {
    ("BudgetDto", "branchNumber"): "branch",
    ("CustomerBalanceV2Dto", "branchNumber"): "branch/customer",
    ("ExpenseClaimDto", "claimedBy"): "employee",
    ("ExpenseReceiptDto", "claimedBy"): "employee",
    ("GeneralLedgerBalanceDto", "account"): "account",
    ("GeneralLedgerBalanceDto", "branch"): "branch/account",
    ("GeneralLedgerBalanceDto", "ledger"): "ledger/account/branch",
    ("GeneralLedgerTransactionDetailsDto", "ledger"): "ledger",
    ("InventorySummaryDto", "inventory"): "inventory",
    ("LocationDto", "baccount"): "customer",
    ("SupplierLocationDto", "baccount"): "supplier",
    ("TimeCardDto", "employee"): "employee",
}
"""Objects of some schemas that refer to a table, and how."""

FIELDS: Final[Mapping[tuple[str, str], str]] = {
    ("BudgetDto", "financialYear"): "year.key/branch/budget_ledger",
    ("ContactDto", "businessAccount"): "party.key",
    ("CustSalesPersonsDto", "locationID"): "any.key/customer/sales_person",
    ("CustSalesPersonsDto", "salePersonID"): "sales_person.key/customer",
    ("CustomerDirectDebitDto", "id"): "guid",
    ("CustomerPaymentMethodsDto", "customerId"): "customer.key",
    ("FinancialPeriodDto", "description"): "month.title",
    ("FinancialPeriodDto", "endDate"): "month.end",
    ("FinancialPeriodDto", "period"): "month.number",
    ("FinancialPeriodDto", "startDate"): "month.start",
    ("FinancialPeriodDto", "year"): "month.year",
    ("GeneralLedgerBalanceDto", "subaccountId"): "any.key/account/branch/ledger",
    ("GeneralLedgerTransactionDetailsDto", "period"): "period.YYYYMM",
    ("LedgerDto", "balanceType"): "ledger_type",
    ("SupplierBalanceDto", "branchNumber"): "branch.key/supplier",
    ("SupplierBalanceV2Dto", "branch"): "branch.key/supplier",
    ("UiExtensionDto", "internalId"): "guid",
}
"""Fields that hold a column."""

PARAMETERS: Final[Mapping[tuple[str, str], str]] = {
    ("BudgetDto", "ledger"): "@budget_ledger.key/branch",
}
"""Parameters, in lower case, that ask for what no field shows."""

PARENTS: Final[Mapping[str, str]] = {
    "/customerpaymentmethod/{}": "customer",
    "/customers/{}/locations": "v3_customers",
    "/inventory/barcode/purchasereceipt/{}": "purchase_receipt",
    "/inventory/barcode/salesorder/{}": "sales_order",
    "/inventory/barcode/shipment/{}": "shipment",
    "/inventory/barcode/stocktake/{}": "stocktake",
    "/inventorysummary/{}": "inventory",
    "/location/{}": "customer",
    "/multilanguage/inventory/{}": "inventory",
    "/supplierlocation/{}": "supplier",
    "/uiextension/{}": "owner",
}
"""What the only key of a list's path names, where there is no read of it at that path."""

ONE_EACH: Final[Mapping[str, str]] = {
    "customer_balance": "customer",
    "supplier_balance": "supplier",
    "supplier_pobalance": "supplier",
}
"""Stores that hold no more than one record for each record of another."""
