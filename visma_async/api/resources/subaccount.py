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
    id="Subaccount_GetAllSubaccounts",
    method="GET",
    path="/v1/subaccount",
    paging=Paging.ITEM_METADATA,
    key="subaccountNumber",
)
_GET = Operation(
    id="Subaccount_GetSubaccountBysubAccountNumber",
    method="GET",
    path="/v1/subaccount/{subAccountNumber}",
)
_CREATE = Operation(id="Subaccount_Post", method="POST", path="/v1/subaccount")
_UPDATE = Operation(
    id="Subaccount_PutBysubAccountNumber",
    method="PUT",
    path="/v1/subaccount/{subAccountNumber}",
    if_match=IfMatch.DIRECT,
)


class SubaccountResource(Resource):
    """Subaccount: ``/v1/subaccount``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        active: bool | None = None,
    ) -> Listing[models.SubAccount]:
        """List: ``GET /v1/subaccount``."""
        return self._list(
            _LIST,
            models.SubAccount,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                ("active", active),
            ),
        )

    def get(self, sub_account_number: str) -> Call[models.SubAccount]:
        """Get: ``GET /v1/subaccount/{subAccountNumber}``."""
        return self._call(_GET, models.SubAccount, keys=(sub_account_number,))

    def create(self, sub_account: models.SubAccountUpdate) -> Call[Created]:
        """Create: ``POST /v1/subaccount``."""
        return self._call(_CREATE, Created, body=sub_account)

    def update(
        self,
        sub_account_number: str,
        sub_account: models.SubAccountUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/subaccount/{subAccountNumber}``."""
        return self._call(
            _UPDATE, None, keys=(sub_account_number,), body=sub_account, if_match=if_match
        )
