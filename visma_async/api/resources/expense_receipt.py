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

    def create(self, expense_receipt: models.ExpenseReceiptUpdate) -> Call[Created]:
        """Creates an expense receipt.

        ``POST /v1/expenseReceipt``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=expense_receipt)

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
            if_match: The tag of the version that is meant: `response().etag` of a read.

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
        if_match: str | None = None,
    ) -> Call[Created]:
        """Attaches a file to an expense receipt.

        ``POST /v1/expenseReceipt/{receiptNumber}/attachment``

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
            keys=(receipt_number,),
            body=upload(content, filename),
            if_match=if_match,
        )
