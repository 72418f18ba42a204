"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.created import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(id="Budget_GetAll", method="GET", path="/v1/budget", paging=Paging.NONE)
_CREATE = Operation(id="Budget_CreateBudget", method="POST", path="/v1/budget")
_UPDATE = Operation(id="Budget_Put", method="PUT", path="/v1/budget", if_match=IfMatch.DIRECT)


class BudgetResource(Resource):
    """Budgets: ``/v1/budget``."""

    __slots__ = ()

    def list(
        self,
        *,
        is_released: bool | None = None,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        branch: str,
        ledger: str,
        financial_year: str,
        subaccount: str | None = None,
    ) -> Listing[models.Budget]:
        """Lists budgets.

        ``GET /v1/budget``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Budget,
            query=(
                ("isReleased", is_released),
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
                ("branch", branch),
                ("ledger", ledger),
                ("financialYear", financial_year),
                ("subaccount", subaccount),
            ),
        )

    def create(self, budget: models.BudgetUpdate) -> Call[Created[Any]]:
        """Creates a budget.

        ``POST /v1/budget``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=budget)

    def update(self, budget: models.BudgetUpdate, *, if_match: str | None = None) -> Call[None]:
        """Changes a budget: only the fields that are set.

        ``PUT /v1/budget``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, body=budget, if_match=if_match)
