"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, when_amount, whole
from visma_async.wire.upload import upload
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="SupplierInvoice_GetAllInvoices",
    method="GET",
    path="/v1/supplierInvoice",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="SupplierInvoice_GetByinvoiceNumber",
    method="GET",
    path="/v1/supplierInvoice/{invoiceNumber}",
)
_CREATE = Operation(id="SupplierInvoice_Post", method="POST", path="/v1/supplierInvoice")
_UPDATE = Operation(
    id="SupplierInvoice_PutByinvoiceNumber",
    method="PUT",
    path="/v1/supplierInvoice/{invoiceNumber}",
    if_match=IfMatch.DIRECT,
)
_DELETE = Operation(
    id="SupplierInvoice_DeleteByinvoiceNumber",
    method="DELETE",
    path="/v1/supplierInvoice/{invoiceNumber}",
)
_ADD_ATTACHMENT = Operation(
    id="SupplierInvoice_CreateHeaderAttachmentByinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/attachment",
    if_match=IfMatch.DIRECT,
)
_ADD_ATTACHMENT_BY_TYPE = Operation(
    id="SupplierInvoice_CreateHeaderAttachmentByTypeBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment",
    if_match=IfMatch.DIRECT,
)
_ADD_LINE_ATTACHMENT = Operation(
    id="SupplierInvoice_CreateLineAttachmentByinvoiceNumberlineNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment",
    if_match=IfMatch.DIRECT,
)
_ADD_LINE_ATTACHMENT_BY_TYPE = Operation(
    id="SupplierInvoice_CreateLineAttachmentByTypeBydocumentTypeinvoiceNumberlineNumber",
    method="POST",
    path="/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment",
    if_match=IfMatch.DIRECT,
)
_CORRECT = Operation(
    id="SupplierInvoice_CorrectInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/action/correct",
    if_match=IfMatch.DIRECT,
)
_DELETE_BY_TYPE = Operation(
    id="SupplierInvoice_DeleteBydocumentTypeinvoiceNumber",
    method="DELETE",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
)
_GET_BY_APPROVAL_DOCUMENT = Operation(
    id="SupplierInvoice_GetByApprovalDocumentId", method="GET", path="/v1/supplierInvoice/approval"
)
_GET_BY_TYPE = Operation(
    id="SupplierInvoice_GetByTypeBydocumentTypeinvoiceNumber",
    method="GET",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
)
_PREBOOK = Operation(
    id="SupplierInvoice_PrebookInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="SupplierInvoice_ReleaseInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE_BY_TYPE = Operation(
    id="SupplierInvoice_ReleaseInvoiceByTypeBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_REVERSE = Operation(
    id="SupplierInvoice_ReverseInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse",
    if_match=IfMatch.DIRECT,
)
_SEND_TO_APPROVAL = Operation(
    id="SupplierInvoice_SendToApprovalBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval",
    if_match=IfMatch.BACKGROUND,
)
_UPDATE_BY_TYPE = Operation(
    id="SupplierInvoice_PutByTypeBydocumentTypeinvoiceNumber",
    method="PUT",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
    if_match=IfMatch.DIRECT,
)
_VOID = Operation(
    id="SupplierInvoice_VoidInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice",
    if_match=IfMatch.BACKGROUND,
)
_WRITE_OFF = Operation(
    id="SupplierInvoice_WriteoffInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/writeoff",
    if_match=IfMatch.BACKGROUND,
)


class SupplierInvoiceResource(Resource):
    """Supplier invoices: ``/v1/supplierInvoice``."""

    __slots__ = ()

    def list(
        self,
        *,
        supplier: str | None = None,
        expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
        document_type: models.SupplierInvoiceType | str | None = None,
        released: int | None = None,
        project: str | None = None,
        expand_approval: bool | None = None,
        expand_note: bool | None = None,
        status: models.SupplierDocumentStatus | str | None = None,
        expand_line_prebook_accounts: bool | None = None,
        branch: str | None = None,
        financial_period: Period | str | None = None,
        due_date: Condition[dt.date] | None = None,
        doc_date: Condition[dt.date] | None = None,
        item: str | None = None,
        balance: Condition[Decimal | int] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierInvoice]:
        """Lists supplier invoices.

        ``GET /v1/supplierInvoice``

        Args:
            expand_attachment: Whether to send the attachment along.
            expand_landed_costs: Whether to send the landed costs along.
            released: True for what is released, False for what is not.
            expand_approval: Whether to send the approval along.
            expand_note: Whether to send the note along.
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            balance: An amount to compare with: `since(...)` (>=), `after(...)` (>), `until(...)`
                (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SupplierInvoice,
            query=(
                ("supplier", supplier),
                ("expandAttachment", expand_attachment),
                ("expandLandedCosts", expand_landed_costs),
                ("documentType", document_type),
                whole("released", released),
                ("project", project),
                ("expandApproval", expand_approval),
                ("expandNote", expand_note),
                ("status", status),
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("branch", branch),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
                when("dueDate", due_date),
                when("docDate", doc_date),
                ("item", item),
                when_amount("balance", balance),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(
        self,
        invoice_number: str,
        *,
        expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None,
    ) -> Call[models.SupplierInvoice]:
        """Reads a supplier invoice.

        ``GET /v1/supplierInvoice/{invoiceNumber}``

        Args:
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            expand_landed_costs: Whether to send the landed costs along.
        """
        return self._call(
            _GET,
            models.SupplierInvoice,
            keys=(invoice_number,),
            query=(
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("expandLandedCosts", expand_landed_costs),
            ),
        )

    def create(
        self, supplier_invoice: models.SupplierInvoiceUpdate
    ) -> Call[Created[models.SupplierInvoice]]:
        """Creates a supplier invoice.

        ``POST /v1/supplierInvoice``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SupplierInvoice,
            reads=(
                "/v1/supplierInvoice/{invoiceNumber}",
                "/v1/supplierInvoice/{documentType}/{invoiceNumber}",
            ),
            body=supplier_invoice,
        )

    def update(
        self,
        invoice_number: str,
        supplier_invoice: models.SupplierInvoiceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a supplier invoice: only the fields that are set.

        ``PUT /v1/supplierInvoice/{invoiceNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(invoice_number,), body=supplier_invoice, if_match=if_match
        )

    def delete(self, invoice_number: str) -> Call[None]:
        """Deletes a supplier invoice.

        ``DELETE /v1/supplierInvoice/{invoiceNumber}``
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
        """Attaches a file to a supplier invoice.

        ``POST /v1/supplierInvoice/{invoiceNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._create(
            _ADD_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(invoice_number,),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def add_attachment_by_type(
        self,
        document_type: str,
        invoice_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a supplier invoice that is given by type and number.

        ``POST /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._create(
            _ADD_ATTACHMENT_BY_TYPE,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                document_type,
                invoice_number,
            ),
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
        """Attaches a file to a line of a supplier invoice.

        ``POST /v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
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

    def add_line_attachment_by_type(
        self,
        document_type: str,
        invoice_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a supplier invoice that is given by type and number.

        ``POST
        /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT_BY_TYPE,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                document_type,
                invoice_number,
                line_number,
            ),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def correct(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.CorrectSupplierInvoiceActionResult]:
        """Corrects a supplier invoice.

        ``POST /v1/supplierInvoice/{invoiceNumber}/action/correct``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _CORRECT,
            models.CorrectSupplierInvoiceActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    def delete_by_type(self, document_type: str, invoice_number: str) -> Call[None]:
        """Deletes a supplier invoice that is given by type and number.

        ``DELETE /v1/supplierInvoice/{documentType}/{invoiceNumber}``
        """
        return self._call(
            _DELETE_BY_TYPE,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
        )

    def get_by_approval_document(self, *, system_id: str) -> Call[models.SupplierInvoice]:
        """Reads a supplier invoice by the document that awaits approval.

        ``GET /v1/supplierInvoice/approval``
        """
        return self._call(
            _GET_BY_APPROVAL_DOCUMENT, models.SupplierInvoice, query=(("systemId", system_id),)
        )

    def get_by_type(
        self,
        document_type: str,
        invoice_number: str,
        *,
        expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None,
    ) -> Call[models.SupplierInvoice]:
        """Reads a supplier invoice by its type and number.

        ``GET /v1/supplierInvoice/{documentType}/{invoiceNumber}``

        Args:
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            expand_landed_costs: Whether to send the landed costs along.
        """
        return self._call(
            _GET_BY_TYPE,
            models.SupplierInvoice,
            keys=(
                document_type,
                invoice_number,
            ),
            query=(
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("expandLandedCosts", expand_landed_costs),
            ),
        )

    def prebook(
        self,
        document_type: str,
        invoice_number: str,
        prebooking: models.PrebookingUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[models.PrebookSupplierInvoiceActionResult]:
        """Prebooks a supplier invoice.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _PREBOOK,
            models.PrebookSupplierInvoiceActionResult,
            keys=(
                document_type,
                invoice_number,
            ),
            body=prebooking,
            if_match=if_match,
        )

    def release(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseSupplierInvoiceActionResult]:
        """Releases a supplier invoice.

        ``POST /v1/supplierInvoice/{invoiceNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _RELEASE,
            models.ReleaseSupplierInvoiceActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    def release_by_type(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseSupplierInvoiceActionResult]:
        """Releases a supplier invoice that is given by type and number.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _RELEASE_BY_TYPE,
            models.ReleaseSupplierInvoiceActionResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def reverse(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReverseInvoiceResult]:
        """Reverses a supplier invoice.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _REVERSE,
            models.ReverseInvoiceResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def send_to_approval(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.SendToApprovalResult]:
        """Sends a supplier invoice to approval.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _SEND_TO_APPROVAL,
            models.SendToApprovalResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def update_by_type(
        self,
        document_type: str,
        invoice_number: str,
        supplier_invoice: models.SupplierInvoiceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a supplier invoice by its type and number: only the fields that are set.

        ``PUT /v1/supplierInvoice/{documentType}/{invoiceNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE_BY_TYPE,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
            body=supplier_invoice,
            if_match=if_match,
        )

    def void(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[None]:
        """Voids a supplier invoice.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _VOID,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def write_off(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.BackgroundApiAccepted]:
        """Writes a supplier invoice off.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/writeoff``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _WRITE_OFF,
            models.BackgroundApiAccepted,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    async def edit(
        self,
        invoice_number: str,
        change: Change[models.SupplierInvoice, models.SupplierInvoiceUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.SupplierInvoice]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/supplierInvoice/{invoiceNumber}``

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

    async def edit_by_type(
        self,
        document_type: str,
        invoice_number: str,
        change: Change[models.SupplierInvoice, models.SupplierInvoiceUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.SupplierInvoice]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/supplierInvoice/{documentType}/{invoiceNumber}``

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
            partial(self.get_by_type, document_type, invoice_number),
            partial(self.update_by_type, document_type, invoice_number),
            change,
            attempts=attempts,
        )
