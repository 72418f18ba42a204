"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CustomerDebitNote_GetAll",
    method="GET",
    path="/v1/customerDebitNote",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CustomerDebitNote_GetBydebitNoteNumber",
    method="GET",
    path="/v1/customerDebitNote/{debitNoteNumber}",
)
_CREATE = Operation(id="CustomerDebitNote_Create", method="POST", path="/v1/customerDebitNote")
_UPDATE = Operation(
    id="CustomerDebitNote_UpdateBydebitNoteNumber",
    method="PUT",
    path="/v1/customerDebitNote/{debitNoteNumber}",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="CustomerDebitNote_ReleaseDocumentBydebitNoteNumber",
    method="POST",
    path="/v1/customerDebitNote/{debitNoteNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_SEND_TO_AUTOINVOICE = Operation(
    id="CustomerDebitNote_SendToAutoInvoiceBydebitNoteNumber",
    method="POST",
    path="/v1/customerDebitNote/{debitNoteNumber}/action/sendToAutoInvoice",
    if_match=IfMatch.BACKGROUND,
)


class CustomerDebitNoteResource(Resource):
    """Customer debit note: ``/v1/customerDebitNote``."""

    __slots__ = ()

    def list(
        self,
        *,
        released: int | None = None,
        dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[dt.date] | None = None,
        project: str | None = None,
        expand_applications: bool | None = None,
        expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None,
        expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None,
        financial_period: Period | str | None = None,
        document_due_date: Condition[dt.date] | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        external_reference: str | None = None,
        payment_reference: str | None = None,
        customer_ref_number: str | None = None,
        customer: str | None = None,
        branch: str | None = None,
        document_date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CustomerDebitNote]:
        """List: ``GET /v1/customerDebitNote``."""
        return self._list(
            _LIST,
            models.CustomerDebitNote,
            query=(
                whole("released", released),
                whole("dunningLevel", dunning_level),
                ("closedFinancialPeriod", closed_financial_period),
                when("dunningLetterDateTime", dunning_letter_date_time),
                ("project", project),
                ("expandApplications", expand_applications),
                ("expandDunningInformation", expand_dunning_information),
                ("expandAttachments", expand_attachments),
                ("expandTaxDetails", expand_tax_details),
                ("expandInvoiceAddress", expand_invoice_address),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYMM),
                when("documentDueDate", document_due_date),
                ("status", status),
                ("externalReference", external_reference),
                ("paymentReference", payment_reference),
                ("customerRefNumber", customer_ref_number),
                ("customer", customer),
                ("branch", branch),
                when("documentDate", document_date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, debit_note_number: str) -> Call[models.CustomerDebitNote]:
        """Get: ``GET /v1/customerDebitNote/{debitNoteNumber}``."""
        return self._call(_GET, models.CustomerDebitNote, keys=(debit_note_number,))

    def create(self, customer_debit_note: models.CustomerDebitNoteUpdate) -> Call[Created]:
        """Create: ``POST /v1/customerDebitNote``.

        The API's document marks this as deprecated.
        """
        return self._call(_CREATE, Created, body=customer_debit_note)

    def update(
        self,
        debit_note_number: str,
        customer_debit_note: models.CustomerDebitNoteUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/customerDebitNote/{debitNoteNumber}``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _UPDATE, None, keys=(debit_note_number,), body=customer_debit_note, if_match=if_match
        )

    def release(
        self, debit_note_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCustomerDebitNoteActionResult]:
        """Release: ``POST /v1/customerDebitNote/{debitNoteNumber}/action/release``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _RELEASE,
            models.ReleaseCustomerDebitNoteActionResult,
            keys=(debit_note_number,),
            if_match=if_match,
        )

    def send_to_autoinvoice(
        self, debit_note_number: str, *, if_match: str | None = None
    ) -> Call[models.SendToAutoInvoiceArDocumentActionResult]:
        """Send to autoinvoice.

        ``POST /v1/customerDebitNote/{debitNoteNumber}/action/sendToAutoInvoice``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _SEND_TO_AUTOINVOICE,
            models.SendToAutoInvoiceArDocumentActionResult,
            keys=(debit_note_number,),
            if_match=if_match,
        )
