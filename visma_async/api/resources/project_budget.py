"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.created import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ProjectBudget_GetAll", method="GET", path="/v1/projectbudget", paging=Paging.ITEM_METADATA
)
_CREATE = Operation(id="ProjectBudget_Post", method="POST", path="/v1/projectbudget")


class ProjectBudgetResource(Resource):
    """Project budgets: ``/v1/projectbudget``."""

    __slots__ = ()

    def list(
        self,
        *,
        project: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ProjectBudget]:
        """Lists project budgets.

        ``GET /v1/projectbudget``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ProjectBudget,
            query=(
                ("project", project),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def create(self, project_budget: models.ProjectBudgetUpdate) -> Call[Created[Any]]:
        """Creates a project budget.

        ``POST /v1/projectbudget``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=project_budget)
