"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(id="CashAccount_GetAll", method="GET", path="/v1/cashaccount", paging=Paging.NONE)
_GET = Operation(
    id="CashAccount_GetByaccountNumber", method="GET", path="/v1/cashaccount/{accountNumber}"
)


class CashAccountResource(Resource):
    """Cash accounts: ``/v1/cashaccount``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CashAccount]:
        """Lists cash accounts.

        ``GET /v1/cashaccount``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CashAccount,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, account_number: str) -> Call[models.CashAccount]:
        """Reads a cash account.

        ``GET /v1/cashaccount/{accountNumber}``
        """
        return self._call(_GET, models.CashAccount, keys=(account_number,))
