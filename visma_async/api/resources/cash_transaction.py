"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.response import Created
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when
from visma_async.wire.upload import upload

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content
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

    def create(self, cash_transaction: models.CashTransactionUpdate) -> Call[Created]:
        """Creates a cash transaction.

        ``POST /v1/cashTransaction``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=cash_transaction)

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
            if_match: The tag of the version that is meant: `response().etag` of a read.

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
        if_match: str | None = None,
    ) -> Call[Created]:
        """Attaches a file to a cash transaction.

        ``POST /v1/cashTransaction/{referenceNbr}/attachment``

        Tells where the new record is; the record itself is not sent back.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            if_match: The tag of the version that is meant, `response().etag`. The API checks it in
                background jobs only.
        """
        return self._call(
            _ADD_ATTACHMENT,
            Created,
            keys=(reference_nbr,),
            body=upload(content, filename),
            if_match=if_match,
        )

    def release(
        self, reference_nbr: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCashTransactionActionResult]:
        """Releases a cash transaction.

        ``POST /v1/cashTransaction/{referenceNbr}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean not yet.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read.

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

        Its `action_result` tells how it went; `Queued` and `InProcess` mean not yet.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read.

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
