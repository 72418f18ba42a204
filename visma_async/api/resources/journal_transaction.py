"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.batches import Batches
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period
from visma_async.wire.upload import upload
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Period

_LIST = Operation(
    id="JournalTransactionV2_GetAllJournalTransactions",
    method="GET",
    path="/v2/journaltransaction",
    paging=Paging.ITEM_METADATA,
    batches=Batches("journalTransactionLines", ("module", "batchNumber")),
)
_GET = Operation(
    id="JournalTransactionV2_GetSpecificJournalTransactionsByjournalTransactionNumber",
    method="GET",
    path="/v2/journaltransaction/{journalTransactionNumber}",
)
_CREATE = Operation(id="JournalTransactionV2_Post", method="POST", path="/v2/journaltransaction")
_UPDATE = Operation(
    id="JournalTransactionV2_PutByjournalTransactionNumber",
    method="PUT",
    path="/v2/journaltransaction/{journalTransactionNumber}",
    if_match=IfMatch.DIRECT,
)
_ADD_ATTACHMENT = Operation(
    id="JournalTransactionV2_AddHeaderAttachmentBymodulejournalTransactionNumber",
    method="POST",
    path="/v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment",
)
_ADD_LINE_ATTACHMENT = Operation(
    id="JournalTransactionV2_AddLineAttachmentBymodulejournalTransactionNumberlineNumber",
    method="POST",
    path="/v2/journaltransaction/module/{module}/{journalTransactionNumber}/{lineNumber}/attachment",
)
_RELEASE = Operation(
    id="JournalTransactionV2_ReleaseJournalTransactionByjournalTransactionNumber",
    method="POST",
    path="/v2/journaltransaction/{journalTransactionNumber}/action/release",
    if_match=IfMatch.DIRECT,
)


class JournalTransactionResource(Resource):
    """Journal transactions: ``/v2/journaltransaction``."""

    __slots__ = ()

    def list(
        self,
        *,
        period_id: Period | str | None = None,
        last_modified_date_time: dt.date | None = None,
        module: str | None = None,
        status: models.JournalTransactionStatusFilter | str | None = None,
        expand_attachments: bool | None = None,
        branch: str | None = None,
    ) -> Listing[models.JournalTransaction]:
        """Lists journal transactions.

        ``GET /v2/journaltransaction``

        The API wants `period_id` or `last_modified_date_time`. It counts lines and splits batches
        over its pages; here every batch comes whole.

        Args:
            period_id: A financial period such as `Period(2024, 5)`, or a text of the form YYYYPP.
            last_modified_date_time: A date, or a datetime in the company's own time.
            expand_attachments: Whether to send the attachments along.
        """
        return self._list(
            _LIST,
            models.JournalTransaction,
            query=(
                in_period("periodId", period_id, PeriodFormat.YYYYPP),
                ("lastModifiedDateTime", last_modified_date_time),
                ("module", module),
                ("status", status),
                ("expandAttachments", expand_attachments),
                ("branch", branch),
            ),
        )

    def get(self, journal_transaction_number: str) -> Call[models.JournalTransaction]:
        """Reads a journal transaction.

        ``GET /v2/journaltransaction/{journalTransactionNumber}``
        """
        return self._call(_GET, models.JournalTransaction, keys=(journal_transaction_number,))

    def create(
        self, journal_transaction: models.JournalTransactionUpdate
    ) -> Call[Created[models.JournalTransaction]]:
        """Creates a journal transaction.

        ``POST /v2/journaltransaction``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.JournalTransaction,
            reads=("/v2/journaltransaction/{journalTransactionNumber}",),
            body=journal_transaction,
        )

    def update(
        self,
        journal_transaction_number: str,
        journal_transaction: models.JournalTransactionUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a journal transaction: only the fields that are set.

        ``PUT /v2/journaltransaction/{journalTransactionNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(journal_transaction_number,),
            body=journal_transaction,
            if_match=if_match,
        )

    def add_attachment(
        self,
        module: str,
        journal_transaction_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a journal transaction.

        ``POST /v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment``

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
            keys=(
                module,
                journal_transaction_number,
            ),
            body=upload(content, filename, progress),
        )

    def add_line_attachment(
        self,
        module: str,
        journal_transaction_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a journal transaction.

        ``POST
        /v2/journaltransaction/module/{module}/{journalTransactionNumber}/{lineNumber}/attachment``

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
                module,
                journal_transaction_number,
                line_number,
            ),
            body=upload(content, filename, progress),
        )

    def release(
        self, journal_transaction_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseJournalTransactionActionResult]:
        """Releases a journal transaction.

        ``POST /v2/journaltransaction/{journalTransactionNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _RELEASE,
            models.ReleaseJournalTransactionActionResult,
            keys=(journal_transaction_number,),
            if_match=if_match,
        )

    async def edit(
        self,
        journal_transaction_number: str,
        change: Change[models.JournalTransaction, models.JournalTransactionUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.JournalTransaction]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v2/journaltransaction/{journalTransactionNumber}``

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
            partial(self.get, journal_transaction_number),
            partial(self.update, journal_transaction_number),
            change,
            attempts=attempts,
        )
