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

_LIST = Operation(id="Budget_GetAll", method="GET", path="/v1/budget", paging=Paging.NONE)
_CREATE = Operation(id="Budget_CreateBudget", method="POST", path="/v1/budget")
_UPDATE = Operation(id="Budget_Put", method="PUT", path="/v1/budget", if_match=IfMatch.DIRECT)


class BudgetResource(Resource):
    """Budget: ``/v1/budget``."""

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
        """List: ``GET /v1/budget``."""
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

    def create(self, budget: models.BudgetUpdate) -> Call[Created]:
        """Create: ``POST /v1/budget``."""
        return self._call(_CREATE, Created, body=budget)

    def update(self, budget: models.BudgetUpdate, *, if_match: str | None = None) -> Call[None]:
        """Update: ``PUT /v1/budget``."""
        return self._call(_UPDATE, None, body=budget, if_match=if_match)
