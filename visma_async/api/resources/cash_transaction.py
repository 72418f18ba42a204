"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when
from visma_async.wire.upload import upload

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="CashTransaction_GetAll",
    method="GET",
    path="/v1/cashTransaction",
    paging=Paging.PARAMETERS_ONLY,
    key="referenceNbr",
)
_GET = Operation(
    id="CashTransaction_GetByreferenceNbr", method="GET", path="/v1/cashTransaction/{referenceNbr}"
)
_CREATE = Operation(
    id="CashTransaction_CreateCashTransaction", method="POST", path="/v1/cashTransaction"
)
_UPDATE = Operation(
    id="CashTransaction_PutByreferenceNbr",
    method="PUT",
    path="/v1/cashTransaction/{referenceNbr}",
    if_match=IfMatch.DIRECT,
)
_ADD_ATTACHMENT = Operation(
    id="CashTransaction_CreateAttachmentByreferenceNbr",
    method="POST",
    path="/v1/cashTransaction/{referenceNbr}/attachment",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="CashTransaction_ReleaseByreferenceNbr",
    method="POST",
    path="/v1/cashTransaction/{referenceNbr}/action/release",
    if_match=IfMatch.BOTH,
)
_REVERSE = Operation(
    id="CashTransaction_ReverseByreferenceNbr",
    method="POST",
    path="/v1/cashTransaction/{referenceNbr}/action/reverse",
    if_match=IfMatch.BOTH,
)


class CashTransactionResource(Resource):
    """Cash transactions: ``/v1/cashTransaction``."""

    __slots__ = ()

    def list(
        self, *, last_modified_date_time: Condition[dt.date] | None = None
    ) -> Listing[models.CashTransaction]:
        """Lists cash transactions.

        ``GET /v1/cashTransaction``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CashTransaction,
            query=(when("lastModifiedDateTime", last_modified_date_time),),
        )

    def get(self, reference_nbr: str) -> Call[models.CashTransaction]:
        """Reads a cash transaction.

        ``GET /v1/cashTransaction/{referenceNbr}``
        """
        return self._call(_GET, models.CashTransaction, keys=(reference_nbr,))

    def create(
        self, cash_transaction: models.CashTransactionUpdate
    ) -> Call[Created[models.CashTransaction]]:
        """Creates a cash transaction.

        ``POST /v1/cashTransaction``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CashTransaction,
            reads=("/v1/cashTransaction/{referenceNbr}",),
            body=cash_transaction,
        )

    def update(
        self,
        reference_nbr: str,
        cash_transaction: models.CashTransactionUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a cash transaction: only the fields that are set.

        ``PUT /v1/cashTransaction/{referenceNbr}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(reference_nbr,), body=cash_transaction, if_match=if_match
        )

    def add_attachment(
        self,
        reference_nbr: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a cash transaction.

        ``POST /v1/cashTransaction/{referenceNbr}/attachment``

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
            keys=(reference_nbr,),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def release(
        self, reference_nbr: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCashTransactionActionResult]:
        """Releases a cash transaction.

        ``POST /v1/cashTransaction/{referenceNbr}/action/release``

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
            models.ReleaseCashTransactionActionResult,
            keys=(reference_nbr,),
            if_match=if_match,
        )

    def reverse(
        self,
        reference_nbr: str,
        action: models.ReverseCashTransactionAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReverseCashTransactionActionResult]:
        """Reverses a cash transaction.

        ``POST /v1/cashTransaction/{referenceNbr}/action/reverse``

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
            models.ReverseCashTransactionActionResult,
            keys=(reference_nbr,),
            body=action,
            if_match=if_match,
        )

    async def edit(
        self,
        reference_nbr: str,
        change: Change[models.CashTransaction, models.CashTransactionUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CashTransaction]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/cashTransaction/{referenceNbr}``

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
            partial(self.get, reference_nbr),
            partial(self.update, reference_nbr),
            change,
            attempts=attempts,
        )
