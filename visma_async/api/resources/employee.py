"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002, D417
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
    id="Employee_GetAllEmployees", method="GET", path="/v1/employee", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="Employee_GetEmployeeByemployeeCd", method="GET", path="/v1/employee/{employeeCd}"
)
_CREATE = Operation(id="Employee_CreateEmployee", method="POST", path="/v1/employee")
_UPDATE = Operation(
    id="Employee_PutByemployeeCd",
    method="PUT",
    path="/v1/employee/{employeeCd}",
    if_match=IfMatch.DIRECT,
)
_CHANGE_NUMBER = Operation(
    id="Employee_ChangeEmployeeNrActionByinternalId",
    method="POST",
    path="/v1/employee/action/changeEmployeeCd/{internalId}",
    if_match=IfMatch.BACKGROUND,
)
_LIST_EXPENSE_CLAIMS = Operation(
    id="Employee_GetEmployeeExpenseClaimsByemployeeCd",
    method="GET",
    path="/v1/employee/{employeeCd}/expenseClaim",
    paging=Paging.ITEM_METADATA,
)
_LIST_EXPENSE_RECEIPTS = Operation(
    id="Employee_GetEmployeeExpenseReceiptsByemployeeCd",
    method="GET",
    path="/v1/employee/{employeeCd}/expenseReceipt",
    paging=Paging.NONE,
)
_LIST_TIME_CARDS = Operation(
    id="Employee_GetEmployeeTimeCards",
    method="GET",
    path="/v1/employee/{employeeCd}/timecards",
    paging=Paging.NONE,
)


class EmployeeResource(Resource):
    """Employees: ``/v1/employee``."""

    __slots__ = ()

    def list(
        self,
        *,
        linked_to_user: bool | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Employee]:
        """Lists employees.

        ``GET /v1/employee``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Employee,
            query=(
                ("linkedToUser", linked_to_user),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, employee_cd: str) -> Call[models.Employee]:
        """Reads an employee.

        ``GET /v1/employee/{employeeCd}``
        """
        return self._call(_GET, models.Employee, keys=(employee_cd,))

    def create(self, employee: models.EmployeeCreate) -> Call[Created[models.Employee]]:
        """Creates an employee.

        ``POST /v1/employee``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Employee, reads=("/v1/employee/{employeeCd}",), body=employee
        )

    def update(
        self, employee_cd: str, employee: models.EmployeeUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes an employee: only the fields that are set.

        ``PUT /v1/employee/{employeeCd}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(employee_cd,), body=employee, if_match=if_match)

    def change_number(
        self,
        internal_id: int,
        action: models.ChangeEmployeeNrAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ChangeEmployeeNrActionResult]:
        """Gives an employee another number.

        ``POST /v1/employee/action/changeEmployeeCd/{internalId}``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _CHANGE_NUMBER,
            models.ChangeEmployeeNrActionResult,
            keys=(internal_id,),
            body=action,
            if_match=if_match,
        )

    def list_expense_claims(
        self,
        employee_cd: str,
        *,
        status: models.ExpenseClaimStatus | str | None = None,
        date: dt.date | None = None,
        customer: str | None = None,
        department_id: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ExpenseClaim]:
        """Lists the expense claims of an employee.

        ``GET /v1/employee/{employeeCd}/expenseClaim``

        Args:
            date: A date, or a datetime in the company's own time.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_EXPENSE_CLAIMS,
            models.ExpenseClaim,
            keys=(employee_cd,),
            query=(
                ("status", status),
                ("date", date),
                ("customer", customer),
                ("departmentId", department_id),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_expense_receipts(
        self,
        employee_cd: str,
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
        """Lists the expense receipts of an employee.

        ``GET /v1/employee/{employeeCd}/expenseReceipt``

        Args:
            date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_EXPENSE_RECEIPTS,
            models.ExpenseReceipt,
            keys=(employee_cd,),
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

    def list_time_cards(
        self,
        employee_cd: str,
        *,
        status: models.TimeCardStatus | str | None = None,
        week: str | None = None,
        type: models.TimeCardType | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.TimeCard]:
        """Lists the time cards of an employee.

        ``GET /v1/employee/{employeeCd}/timecards``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_TIME_CARDS,
            models.TimeCard,
            keys=(employee_cd,),
            query=(
                ("status", status),
                ("week", week),
                ("type", type),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    async def edit(
        self,
        employee_cd: str,
        change: Change[models.Employee, models.EmployeeUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Employee]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/employee/{employeeCd}``

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
            partial(self.get, employee_cd),
            partial(self.update, employee_cd),
            change,
            attempts=attempts,
        )
