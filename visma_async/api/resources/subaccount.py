"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.response import Created
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
    """Subaccounts: ``/v1/subaccount``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        active: bool | None = None,
    ) -> Listing[models.SubAccount]:
        """Lists subaccounts.

        ``GET /v1/subaccount``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SubAccount,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                ("active", active),
            ),
        )

    def get(self, sub_account_number: str) -> Call[models.SubAccount]:
        """Reads a subaccount.

        ``GET /v1/subaccount/{subAccountNumber}``
        """
        return self._call(_GET, models.SubAccount, keys=(sub_account_number,))

    def create(self, subaccount: models.SubAccountUpdate) -> Call[Created]:
        """Creates a subaccount.

        ``POST /v1/subaccount``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=subaccount)

    def update(
        self,
        sub_account_number: str,
        subaccount: models.SubAccountUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a subaccount: only the fields that are set.

        ``PUT /v1/subaccount/{subAccountNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(sub_account_number,), body=subaccount, if_match=if_match
        )
