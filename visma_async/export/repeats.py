"""Repeats: lists that tell nothing but what another list tells with fewer calls or in full."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_BARCODES: Final = ("inventory", "list_cross_references")

REPEATS: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    # One call and more for each customer, supplier, employee and so on.
    ("customer", "list_basic_sales_orders"): ("sales_order_v2", "list"),
    ("customer", "list_cash_sales"): ("cash_sale", "list"),
    ("customer", "list_contacts"): ("contact", "list"),
    ("customer", "list_documents"): ("customer_document", "list"),
    ("customer", "list_invoices"): ("customer_invoice", "list"),
    ("customer", "list_sales_orders"): ("sales_order_v2", "list"),
    ("customer_payment_method", "list_for_customer"): ("customer_payment_method", "list"),
    ("employee", "list_expense_claims"): ("expense_claim", "list"),
    ("employee", "list_expense_receipts"): ("expense_receipt", "list"),
    ("employee", "list_time_cards"): ("time_card", "list"),
    ("fixed_asset_transaction", "list_for_reference"): ("fixed_asset_transaction", "list"),
    ("kit_specifications", "list_revisions"): ("kit_specifications", "list"),
    ("location", "list_for_account"): ("location", "list"),
    ("salesorder_v3.sales_orders", "list_by_type"): ("salesorder_v3.sales_orders", "list"),
    ("supplier", "list_contacts"): ("contact", "list"),
    ("supplier", "list_documents"): ("supplier_document", "list"),
    ("supplier", "list_invoices"): ("supplier_invoice", "list"),
    ("supplier_location", "list_for_account"): ("supplier_location", "list"),
    # The barcodes of a document's items are those of the items.
    ("inventory", "list_purchase_receipt_barcodes"): _BARCODES,
    ("inventory", "list_sales_order_barcodes"): _BARCODES,
    ("inventory", "list_shipment_barcodes"): _BARCODES,
    ("inventory", "list_stocktake_barcodes"): _BARCODES,
    # Older versions. The older lists of purchase receipts have been removed from the API.
    ("discount", "list"): ("discount_v2", "list"),
    ("discount_code", "list"): ("discount_code_v2", "list"),
    ("payment", "list"): ("customer_payment", "list"),
    ("project", "list_tasks"): ("project_task", "list"),
    ("purchase_receipt", "list"): ("purchase_receipt_v2", "list"),
    ("sales_order", "list"): ("sales_order_v2", "list"),
    ("sales_person", "list"): ("sales_person_v2", "list"),
    # Fewer fields of the same records.
    ("project_basic", "list"): ("project", "list"),
    ("purchase_order_basic", "list"): ("purchase_order", "list"),
    ("purchase_receipt_basic", "list"): ("purchase_receipt_v2", "list"),
    ("sales_order_basic", "list"): ("sales_order_v2", "list"),
}
"""The list that tells it all, by the list that tells nothing else."""
