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
    id="CustomerCreditNote_GetAll",
    method="GET",
    path="/v1/customerCreditNote",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CustomerCreditNote_GetBycreditNoteNumber",
    method="GET",
    path="/v1/customerCreditNote/{creditNoteNumber}",
)
_CREATE = Operation(id="CustomerCreditNote_Create", method="POST", path="/v1/customerCreditNote")
_UPDATE = Operation(
    id="CustomerCreditNote_UpdateBycreditNoteNumber",
    method="PUT",
    path="/v1/customerCreditNote/{creditNoteNumber}",
    if_match=IfMatch.BACKGROUND,
)
_DELETE = Operation(
    id="CustomerCreditNote_DeleteBycreditNoteNumber",
    method="DELETE",
    path="/v1/customerCreditNote/{creditNoteNumber}",
)
_RELEASE = Operation(
    id="CustomerCreditNote_ReleaseDocumentBycreditNoteNumber",
    method="POST",
    path="/v1/customerCreditNote/{creditNoteNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_SEND_TO_AUTOINVOICE = Operation(
    id="CustomerCreditNote_SendToAutoInvoiceBycreditNoteNumber",
    method="POST",
    path="/v1/customerCreditNote/{creditNoteNumber}/action/sendToAutoInvoice",
    if_match=IfMatch.BACKGROUND,
)


class CustomerCreditNoteResource(Resource):
    """Customer credit note: ``/v1/customerCreditNote``."""

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
    ) -> Listing[models.CustomerCreditNote]:
        """List: ``GET /v1/customerCreditNote``."""
        return self._list(
            _LIST,
            models.CustomerCreditNote,
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

    def get(self, credit_note_number: str) -> Call[models.CustomerCreditNote]:
        """Get: ``GET /v1/customerCreditNote/{creditNoteNumber}``."""
        return self._call(_GET, models.CustomerCreditNote, keys=(credit_note_number,))

    def create(self, customer_credit_note: models.CustomerCreditNoteUpdate) -> Call[Created]:
        """Create: ``POST /v1/customerCreditNote``.

        The API's document marks this as deprecated.
        """
        return self._call(_CREATE, Created, body=customer_credit_note)

    def update(
        self,
        credit_note_number: str,
        customer_credit_note: models.CustomerCreditNoteUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/customerCreditNote/{creditNoteNumber}``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _UPDATE, None, keys=(credit_note_number,), body=customer_credit_note, if_match=if_match
        )

    def delete(self, credit_note_number: str) -> Call[None]:
        """Delete: ``DELETE /v1/customerCreditNote/{creditNoteNumber}``."""
        return self._call(_DELETE, None, keys=(credit_note_number,))

    def release(
        self, credit_note_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCustomerCreditNoteActionResult]:
        """Release: ``POST /v1/customerCreditNote/{creditNoteNumber}/action/release``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _RELEASE,
            models.ReleaseCustomerCreditNoteActionResult,
            keys=(credit_note_number,),
            if_match=if_match,
        )

    def send_to_autoinvoice(
        self, credit_note_number: str, *, if_match: str | None = None
    ) -> Call[models.SendToAutoInvoiceArDocumentActionResult]:
        """Send to autoinvoice.

        ``POST /v1/customerCreditNote/{creditNoteNumber}/action/sendToAutoInvoice``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _SEND_TO_AUTOINVOICE,
            models.SendToAutoInvoiceArDocumentActionResult,
            keys=(credit_note_number,),
            if_match=if_match,
        )
