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
    id="ExpenseReceipt_GetAll", method="GET", path="/v1/expenseReceipt", paging=Paging.NONE
)
_GET = Operation(
    id="ExpenseReceipt_GetByreceiptNumber", method="GET", path="/v1/expenseReceipt/{receiptNumber}"
)
_CREATE = Operation(id="ExpenseReceipt_Post", method="POST", path="/v1/expenseReceipt")
_UPDATE = Operation(
    id="ExpenseReceipt_PutByreceiptNumber",
    method="PUT",
    path="/v1/expenseReceipt/{receiptNumber}",
    if_match=IfMatch.DIRECT,
)
_DELETE = Operation(
    id="ExpenseReceipt_DeleteByreceiptNumber",
    method="DELETE",
    path="/v1/expenseReceipt/{receiptNumber}",
)
_ADD_ATTACHMENT = Operation(
    id="ExpenseReceipt_CreateAttachmentByreceiptNumber",
    method="POST",
    path="/v1/expenseReceipt/{receiptNumber}/attachment",
    if_match=IfMatch.BACKGROUND,
)


class ExpenseReceiptResource(Resource):
    """Expense receipts: ``/v1/expenseReceipt``."""

    __slots__ = ()

    def list(
        self,
        *,
        date: Condition[dt.date] | None = None,
        inventory: str | None = None,
        project: str | None = None,
        claimed_by: str | None = None,
        project_task: str | None = None,
        invoiceable: bool | None = None,
        status: models.ExpenseReceiptStatus | str | None = None,
        customer: str | None = None,
    ) -> Listing[models.ExpenseReceipt]:
        """Lists expense receipts.

        ``GET /v1/expenseReceipt``

        Args:
            date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ExpenseReceipt,
            query=(
                when("date", date),
                ("inventory", inventory),
                ("project", project),
                ("claimedBy", claimed_by),
                ("projectTask", project_task),
                ("invoiceable", invoiceable),
                ("status", status),
                ("customer", customer),
            ),
        )

    def get(self, receipt_number: str) -> Call[models.ExpenseReceipt]:
        """Reads an expense receipt.

        ``GET /v1/expenseReceipt/{receiptNumber}``
        """
        return self._call(_GET, models.ExpenseReceipt, keys=(receipt_number,))

    def create(
        self, expense_receipt: models.ExpenseReceiptUpdate
    ) -> Call[Created[models.ExpenseReceipt]]:
        """Creates an expense receipt.

        ``POST /v1/expenseReceipt``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.ExpenseReceipt,
            reads=("/v1/expenseReceipt/{receiptNumber}",),
            body=expense_receipt,
        )

    def update(
        self,
        receipt_number: str,
        expense_receipt: models.ExpenseReceiptUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes an expense receipt: only the fields that are set.

        ``PUT /v1/expenseReceipt/{receiptNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(receipt_number,), body=expense_receipt, if_match=if_match
        )

    def delete(self, receipt_number: str) -> Call[None]:
        """Deletes an expense receipt.

        ``DELETE /v1/expenseReceipt/{receiptNumber}``
        """
        return self._call(_DELETE, None, keys=(receipt_number,))

    def add_attachment(
        self,
        receipt_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to an expense receipt.

        ``POST /v1/expenseReceipt/{receiptNumber}/attachment``

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
            keys=(receipt_number,),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    async def edit(
        self,
        receipt_number: str,
        change: Change[models.ExpenseReceipt, models.ExpenseReceiptUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.ExpenseReceipt]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/expenseReceipt/{receiptNumber}``

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
            partial(self.get, receipt_number),
            partial(self.update, receipt_number),
            change,
            attempts=attempts,
        )
