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

    def create(self, subaccount: models.SubAccountUpdate) -> Call[Created[models.SubAccount]]:
        """Creates a subaccount.

        ``POST /v1/subaccount``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SubAccount,
            reads=("/v1/subaccount/{subAccountNumber}",),
            body=subaccount,
        )

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
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(sub_account_number,), body=subaccount, if_match=if_match
        )

    async def edit(
        self,
        sub_account_number: str,
        change: Change[models.SubAccount, models.SubAccountUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.SubAccount]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/subaccount/{subAccountNumber}``

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
            partial(self.get, sub_account_number),
            partial(self.update, sub_account_number),
            change,
            attempts=attempts,
        )
