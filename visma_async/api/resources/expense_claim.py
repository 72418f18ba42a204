"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ExpenseClaim_GetAll", method="GET", path="/v1/expenseClaim", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="ExpenseClaim_GetExpenseClaimByexpenseClaimNbr",
    method="GET",
    path="/v1/expenseClaim/{expenseClaimNbr}",
)
_CREATE = Operation(id="ExpenseClaim_CreateExpenseClaim", method="POST", path="/v1/expenseClaim")
_UPDATE = Operation(
    id="ExpenseClaim_PutByexpenseClaimNbr",
    method="PUT",
    path="/v1/expenseClaim/{expenseClaimNbr}",
    if_match=IfMatch.DIRECT,
)
_DELETE = Operation(
    id="ExpenseClaim_DeleteByexpenseClaimNbr",
    method="DELETE",
    path="/v1/expenseClaim/{expenseClaimNbr}",
)
_PUT_ON_HOLD = Operation(
    id="ExpenseClaim_PutExpenseClaimOnHoldByexpenseClaim",
    method="POST",
    path="/v1/expenseClaim/{expenseClaim}/action/hold",
    if_match=IfMatch.BOTH,
)
_SEND_TO_APPROVAL = Operation(
    id="ExpenseClaim_SendExpenseClaimToApprovalByexpenseClaim",
    method="POST",
    path="/v1/expenseClaim/{expenseClaim}/action/approval",
    if_match=IfMatch.BOTH,
)
_SUBMIT = Operation(
    id="ExpenseClaim_SubmitExpenseClaimByexpenseClaim",
    method="POST",
    path="/v1/expenseClaim/{expenseClaim}/action/submit",
    if_match=IfMatch.BOTH,
)


class ExpenseClaimResource(Resource):
    """Expense claims: ``/v1/expenseClaim``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.ExpenseClaimStatus | str | None = None,
        date: dt.date | None = None,
        customer: str | None = None,
        department_id: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ExpenseClaim]:
        """Lists expense claims.

        ``GET /v1/expenseClaim``

        Args:
            date: A date, or a datetime in the company's own time.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ExpenseClaim,
            query=(
                ("status", status),
                ("date", date),
                ("customer", customer),
                ("departmentId", department_id),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, expense_claim_nbr: str) -> Call[models.ExpenseClaim]:
        """Reads an expense claim.

        ``GET /v1/expenseClaim/{expenseClaimNbr}``
        """
        return self._call(_GET, models.ExpenseClaim, keys=(expense_claim_nbr,))

    def create(
        self, expense_claim: models.ExpenseClaimUpdate
    ) -> Call[Created[models.ExpenseClaim]]:
        """Creates an expense claim.

        ``POST /v1/expenseClaim``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.ExpenseClaim,
            reads=("/v1/expenseClaim/{expenseClaimNbr}",),
            body=expense_claim,
        )

    def update(
        self,
        expense_claim_nbr: str,
        expense_claim: models.ExpenseClaimUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes an expense claim: only the fields that are set.

        ``PUT /v1/expenseClaim/{expenseClaimNbr}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(expense_claim_nbr,), body=expense_claim, if_match=if_match
        )

    def delete(self, expense_claim_nbr: str) -> Call[None]:
        """Deletes an expense claim.

        ``DELETE /v1/expenseClaim/{expenseClaimNbr}``
        """
        return self._call(_DELETE, None, keys=(expense_claim_nbr,))

    def put_on_hold(
        self, expense_claim: str, *, if_match: str | None = None
    ) -> Call[models.PutExpenseClaimOnHoldActionResult]:
        """Puts an expense claim on hold.

        ``POST /v1/expenseClaim/{expenseClaim}/action/hold``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _PUT_ON_HOLD,
            models.PutExpenseClaimOnHoldActionResult,
            keys=(expense_claim,),
            if_match=if_match,
        )

    def send_to_approval(
        self, expense_claim: str, *, if_match: str | None = None
    ) -> Call[models.SendExpenseClaimToApprovalActionResult]:
        """Sends an expense claim to approval.

        ``POST /v1/expenseClaim/{expenseClaim}/action/approval``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _SEND_TO_APPROVAL,
            models.SendExpenseClaimToApprovalActionResult,
            keys=(expense_claim,),
            if_match=if_match,
        )

    def submit(
        self, expense_claim: str, *, if_match: str | None = None
    ) -> Call[models.SubmitExpenseClaimActionResult]:
        """Submits an expense claim.

        ``POST /v1/expenseClaim/{expenseClaim}/action/submit``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _SUBMIT, models.SubmitExpenseClaimActionResult, keys=(expense_claim,), if_match=if_match
        )

    async def edit(
        self,
        expense_claim_nbr: str,
        change: Change[models.ExpenseClaim, models.ExpenseClaimUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.ExpenseClaim]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/expenseClaim/{expenseClaimNbr}``

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
            partial(self.get, expense_claim_nbr),
            partial(self.update, expense_claim_nbr),
            change,
            attempts=attempts,
        )
