"""What is known of single operations and arguments beyond their names."""

from __future__ import annotations

from typing import Final

REPLACED: Final = {
    "CreditNote_CreateCreditNote": "customer_credit_note_v2.create",
    "CreditNote_": "customer_credit_note",
    "Payment_": "customer_payment",
    "CustomerCreditNote_Create": "customer_credit_note_v2.create",
    "CustomerDebitNote_Create": "customer_debit_note_v2.create",
    "CustomerInvoice_Create": "customer_invoice_v2.create",
    "CreateHeaderAttachmentByorderNumber": "add_attachment_by_type",
    "CreateLineAttachmentByorderNumberlineNumber": "add_line_attachment_by_type",
}
"""What to use instead of a deprecated operation, by a beginning or an end of its id."""

REMARKS: Final = {
    "JournalTransactionV2_GetAllJournalTransactions": (
        "The API wants `period_id` or `last_modified_date_time`. It counts lines and splits "
        "batches over its pages; here every batch comes whole."
    ),
    "GeneralLedgerBalanceV2_Get": "The API wants `period_id` or `last_modified_date_time`.",
    "Blob_GetPresignedUrl": "The address is another host's: fetch it without the token.",
}
"""What a user has to know before calling, by operationId."""

PARAMETERS: Final = {
    "attributeFilter": "Filters by attributes, as the service writes them.",
    "expand": "What to send along, one or more; it limits a page to 100 records.",
    "filter": "A filter expression, as the service writes it.",
    "greaterThanValue": (
        "From this key on. Which key that is differs between resources; it is no way to page."
    ),
    "ids": "The ids of the lines.",
    "includeCustomFreeFields": "Whether the custom free fields come along.",
    "modifiedSince": "From this moment on.",
    "name": "A part of the name.",
    "released": "True for what is released, False for what is not.",
    "showNotes": "Whether the notes come along.",
}
"""What a filter means, by its wire name."""

EXPANDED_BY_DEFAULT: Final = frozenset({"/v1/inventory"})
"""Lists whose expand flags are documented to be true unless they are sent."""
