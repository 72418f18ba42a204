"""Where what is sent differs from the API's own articles, and why."""

from __future__ import annotations

import attrs


@attrs.frozen
class Deviation:
    """One difference.

    Attributes:
        path: Where in the article's body, as keys and indices.
        sent: What stands there in what is sent; a name for another key if `renamed`.
        reason: Why the article is not followed.
        renamed: Whether the key is another, rather than its value.
    """

    path: tuple[str | int, ...]
    sent: object
    reason: str
    renamed: bool = False


DEVIATIONS = {
    "customer.action_create_dunning_letter": [
        Deviation(
            ("dunningLetterDate",),
            "2020-01-21",
            "The API takes no Z at the end of a time (the article on filters says so), and the "
            "letter has a day.",
        )
    ],
    "customer_debit_note.update_line": [
        Deviation(
            ("lines", 0, "operation"),
            "Update",
            "The article's text speaks of an update, its body says Insert; a line that exists is "
            "changed by Update.",
        )
    ],
    "customer_invoice.update_line": [
        Deviation(
            ("lines", 0, "operation"),
            "Update",
            "As for the debit note: the line exists.",
        ),
        Deviation(
            ("lines",),
            "invoiceLines",
            "The create of the same article, and the API's document, call them invoiceLines; an "
            "unknown key would be ignored.",
            renamed=True,
        ),
    ],
    "salesorder.mark_for_po_v1_v2": [
        Deviation(
            ("markForPO",),
            {"value": True},
            "The article only names the field; the API's document wants a wrapped boolean.",
        )
    ],
}

NUMBERS = {
    "POST Customer": ("/v1/customer", "number"),
    "POST CustomerDebitNote V2": ("/v2/customerDebitNote", "referenceNumber"),
    "POST SalesOrder": ("/v1/salesorder", "orderNumber"),
    "POST Supplier": ("/v1/supplier", "number"),
    "POST Journal Transaction V2": ("/v2/journaltransaction", "batchNumber"),
    "POST PurchaseOrder": ("/v1/purchaseorder", "orderNumber"),
    "POST Supplier Invoice": ("/v1/supplierInvoice", "referenceNumber"),
    "POST CustomerCreditNote V2": ("/v2/customerCreditNote", "referenceNumber"),
    "POST CustomerInvoice V2": ("/v2/customerinvoice", "referenceNumber"),
}
"""The endpoints of the article on number series, and the field that the API's document has there:
the article shows `referenceNumber` for all of them."""
