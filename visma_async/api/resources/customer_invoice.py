"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.upload import upload
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CustomerInvoice_GetAll",
    method="GET",
    path="/v1/customerinvoice",
    paging=Paging.ITEM_METADATA,
    key="referenceNumber",
)
_GET = Operation(
    id="CustomerInvoice_GetByinvoiceNumber",
    method="GET",
    path="/v1/customerinvoice/{invoiceNumber}",
)
_CREATE = Operation(id="CustomerInvoice_Create", method="POST", path="/v1/customerinvoice")
_UPDATE = Operation(
    id="CustomerInvoice_UpdateByinvoiceNumber",
    method="PUT",
    path="/v1/customerinvoice/{invoiceNumber}",
    if_match=IfMatch.BACKGROUND,
)
_DELETE = Operation(
    id="CustomerInvoice_DeleteByinvoiceNumber",
    method="DELETE",
    path="/v1/customerinvoice/{invoiceNumber}",
)
_ADD_ATTACHMENT = Operation(
    id="CustomerInvoice_CreateHeaderAttachmentByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/attachment",
    if_match=IfMatch.BACKGROUND,
)
_ADD_LINE_ATTACHMENT = Operation(
    id="CustomerInvoice_CreateLineAttachmentByinvoiceNumberlineNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment",
    if_match=IfMatch.BACKGROUND,
)
_CORRECT = Operation(
    id="CustomerInvoice_CorrectInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/action/correct",
    if_match=IfMatch.BACKGROUND,
)
_GET_ROT_RUT = Operation(
    id="CustomerInvoice_GetRotRutByrefNbr", method="GET", path="/v1/customerinvoice/{refNbr}/rotrut"
)
_LIST_WORK_TYPES = Operation(
    id="CustomerInvoice_GetWorkTypes",
    method="GET",
    path="/v1/customerinvoice/worktypes",
    paging=Paging.NONE,
)
_PRINT = Operation(
    id="CustomerInvoice_PrintInvoiceByrefNbr",
    method="GET",
    path="/v1/customerinvoice/{refNbr}/print",
)
_RELEASE = Operation(
    id="CustomerInvoice_ReleaseInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_REVERSE = Operation(
    id="CustomerInvoice_ReverseInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/action/reverse",
    if_match=IfMatch.BACKGROUND,
)
_REVERSE_AND_APPLY_TO_NOTE = Operation(
    id="CustomerInvoice_ReverseInvoiceAndApplyToNoteByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote",
    if_match=IfMatch.BACKGROUND,
)
_SEND_TO_AUTOINVOICE = Operation(
    id="CustomerInvoice_SendToAutoInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/customerinvoice/{invoiceNumber}/action/sendToAutoInvoice",
    if_match=IfMatch.BACKGROUND,
)


class CustomerInvoiceResource(Resource):
    """Customer invoices: ``/v1/customerinvoice``."""

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
    ) -> Listing[models.CustomerInvoice]:
        """Lists customer invoices.

        ``GET /v1/customerinvoice``

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
            models.CustomerInvoice,
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

    def get(self, invoice_number: str) -> Call[models.CustomerInvoice]:
        """Reads a customer invoice.

        ``GET /v1/customerinvoice/{invoiceNumber}``
        """
        return self._call(_GET, models.CustomerInvoice, keys=(invoice_number,))

    def create(
        self, customer_invoice: models.CustomerInvoiceUpdate
    ) -> Call[Created[models.CustomerInvoice]]:
        """Creates a customer invoice.

        ``POST /v1/customerinvoice``

        Deprecated: use `customer_invoice_v2.create` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerInvoice,
            reads=("/v1/customerinvoice/{invoiceNumber}",),
            body=customer_invoice,
        )

    def update(
        self,
        invoice_number: str,
        customer_invoice: models.CustomerInvoiceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a customer invoice: only the fields that are set.

        ``PUT /v1/customerinvoice/{invoiceNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _UPDATE, None, keys=(invoice_number,), body=customer_invoice, if_match=if_match
        )

    def delete(self, invoice_number: str) -> Call[None]:
        """Deletes a customer invoice.

        ``DELETE /v1/customerinvoice/{invoiceNumber}``
        """
        return self._call(_DELETE, None, keys=(invoice_number,))

    def add_attachment(
        self,
        invoice_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a customer invoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._create(
            _ADD_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(invoice_number,),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def add_line_attachment(
        self,
        invoice_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a customer invoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                invoice_number,
                line_number,
            ),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def correct(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.CorrectArDocumentActionResult]:
        """Corrects a customer invoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/action/correct``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _CORRECT,
            models.CorrectArDocumentActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    def get_rot_rut(self, ref_nbr: str) -> Call[models.RotRut]:
        """Reads the ROT or RUT deduction of a customer invoice.

        ``GET /v1/customerinvoice/{refNbr}/rotrut``
        """
        return self._call(_GET_ROT_RUT, models.RotRut, keys=(ref_nbr,))

    def list_work_types(self) -> Listing[models.WorkType]:
        """Lists the work types of customer invoices.

        ``GET /v1/customerinvoice/worktypes``
        """
        return self._list(_LIST_WORK_TYPES, models.WorkType)

    def print(self, ref_nbr: str) -> Call[bytes]:
        """Prints a customer invoice as a PDF.

        ``GET /v1/customerinvoice/{refNbr}/print``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_PRINT, bytes, keys=(ref_nbr,))

    def release(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseInvoiceActionResult]:
        """Releases a customer invoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _RELEASE, models.ReleaseInvoiceActionResult, keys=(invoice_number,), if_match=if_match
        )

    def reverse(
        self,
        invoice_number: str,
        action: models.ReverseInvoiceAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReverseInvoiceActionResult]:
        """Reverses a customer invoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/action/reverse``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _REVERSE,
            models.ReverseInvoiceActionResult,
            keys=(invoice_number,),
            body=action,
            if_match=if_match,
        )

    def reverse_and_apply_to_note(
        self,
        invoice_number: str,
        action: models.ReverseInvoiceAction,
        *,
        if_match: str | None = None,
    ) -> Call[dict[str, Any]]:
        """Reverses a customer invoice and applies the outcome to a note.

        ``POST /v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _REVERSE_AND_APPLY_TO_NOTE,
            dict[str, Any],
            keys=(invoice_number,),
            body=action,
            if_match=if_match,
        )

    def send_to_autoinvoice(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.SendToAutoInvoiceArDocumentActionResult]:
        """Sends a customer invoice to AutoInvoice.

        ``POST /v1/customerinvoice/{invoiceNumber}/action/sendToAutoInvoice``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _SEND_TO_AUTOINVOICE,
            models.SendToAutoInvoiceArDocumentActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    async def edit(
        self,
        invoice_number: str,
        change: Change[models.CustomerInvoice, models.CustomerInvoiceUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CustomerInvoice]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customerinvoice/{invoiceNumber}``

        The API checks the version in background jobs only, so the write is one.

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, invoice_number),
            partial(self.update, invoice_number),
            change,
            attempts=attempts,
        )
