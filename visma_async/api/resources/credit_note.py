"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.upload import upload
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CreditNote_GetAllCreditNotesDto",
    method="GET",
    path="/v1/creditNote",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CreditNote_GetBycreditNoteNumber", method="GET", path="/v1/creditNote/{creditNoteNumber}"
)
_CREATE = Operation(id="CreditNote_CreateCreditNote", method="POST", path="/v1/creditNote")
_UPDATE = Operation(
    id="CreditNote_PutBycreditNoteNumber", method="PUT", path="/v1/creditNote/{creditNoteNumber}"
)
_ADD_ATTACHMENT = Operation(
    id="CreditNote_CreateHeaderAttachmentBycreditNoteNumber",
    method="POST",
    path="/v1/creditNote/{creditNoteNumber}/attachment",
)
_ADD_LINE_ATTACHMENT = Operation(
    id="CreditNote_CreateLineAttachmentBycreditNoteNumberlineNumber",
    method="POST",
    path="/v1/creditNote/{creditNoteNumber}/{lineNumber}/attachment",
)
_RELEASE = Operation(
    id="CreditNote_ReleaseInvoiceBycreditNoteNumber",
    method="POST",
    path="/v1/creditNote/{creditNoteNumber}/action/release",
)


class CreditNoteResource(Resource):
    """Credit notes: ``/v1/creditNote``."""

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
    ) -> Listing[models.CreditNote]:
        """Lists credit notes.

        ``GET /v1/creditNote``

        Deprecated: use `customer_credit_note.list` instead.

        Args:
            released: True for what is released, False for what is not.
            dunning_letter_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_applications: Whether to send the applications along.
            expand_dunning_information: Whether to send the dunning information along.
            expand_attachments: Whether to send the attachments along.
            expand_tax_details: Whether to send the tax details along.
            expand_invoice_address: Whether to send the invoice address along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYMM.
            document_due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            document_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CreditNote,
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

    def get(self, credit_note_number: str) -> Call[models.CreditNote]:
        """Reads a credit note.

        ``GET /v1/creditNote/{creditNoteNumber}``

        Deprecated: use `customer_credit_note.get` instead.
        """
        return self._call(_GET, models.CreditNote, keys=(credit_note_number,))

    def create(self, credit_note: models.CreditNoteUpdate) -> Call[Created[models.CreditNote]]:
        """Creates a credit note.

        ``POST /v1/creditNote``

        Deprecated: use `customer_credit_note_v2.create` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CreditNote,
            reads=("/v1/creditNote/{creditNoteNumber}",),
            body=credit_note,
        )

    def update(self, credit_note_number: str, credit_note: models.CreditNoteUpdate) -> Call[None]:
        """Changes a credit note: only the fields that are set.

        ``PUT /v1/creditNote/{creditNoteNumber}``

        Deprecated: use `customer_credit_note.update` instead.
        """
        return self._call(_UPDATE, None, keys=(credit_note_number,), body=credit_note)

    def add_attachment(
        self,
        credit_note_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a credit note.

        ``POST /v1/creditNote/{creditNoteNumber}/attachment``

        Deprecated: use `customer_credit_note.add_attachment` instead.

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
            keys=(credit_note_number,),
            body=upload(content, filename, progress),
        )

    def add_line_attachment(
        self,
        credit_note_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a credit note.

        ``POST /v1/creditNote/{creditNoteNumber}/{lineNumber}/attachment``

        Deprecated: use `customer_credit_note.add_line_attachment` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                credit_note_number,
                line_number,
            ),
            body=upload(content, filename, progress),
        )

    def release(self, credit_note_number: str) -> Call[models.ReleaseInvoiceActionResult]:
        """Releases a credit note.

        ``POST /v1/creditNote/{creditNoteNumber}/action/release``

        Deprecated: use `customer_credit_note.release` instead.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(_RELEASE, models.ReleaseInvoiceActionResult, keys=(credit_note_number,))

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
