"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
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


class ExpenseReceiptResource(Resource):
    """Expense receipt: ``/v1/expenseReceipt``."""

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
        """List: ``GET /v1/expenseReceipt``."""
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
        """Get: ``GET /v1/expenseReceipt/{receiptNumber}``."""
        return self._call(_GET, models.ExpenseReceipt, keys=(receipt_number,))

    def create(self, expense_receipt: models.ExpenseReceiptUpdate) -> Call[Created]:
        """Create: ``POST /v1/expenseReceipt``."""
        return self._call(_CREATE, Created, body=expense_receipt)

    def update(
        self,
        receipt_number: str,
        expense_receipt: models.ExpenseReceiptUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/expenseReceipt/{receiptNumber}``."""
        return self._call(
            _UPDATE, None, keys=(receipt_number,), body=expense_receipt, if_match=if_match
        )

    def delete(self, receipt_number: str) -> Call[None]:
        """Delete: ``DELETE /v1/expenseReceipt/{receiptNumber}``."""
        return self._call(_DELETE, None, keys=(receipt_number,))
