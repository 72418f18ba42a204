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
    id="Account_GetAll", method="GET", path="/v1/account", paging=Paging.NONE, key="accountCD"
)
_GET = Operation(id="Account_GetByaccountCd", method="GET", path="/v1/account/{accountCd}")
_CREATE = Operation(id="Account_Post", method="POST", path="/v1/account")
_UPDATE = Operation(
    id="Account_PutByaccountCd",
    method="PUT",
    path="/v1/account/{accountCd}",
    if_match=IfMatch.DIRECT,
)


class AccountResource(Resource):
    """Accounts: ``/v1/account``."""

    __slots__ = ()

    def list(
        self,
        *,
        active: bool | None = None,
        include_account_class_description: bool | None = None,
        greater_than_value: str | None = None,
        public_code: str | None = None,
        external_code1: str | None = None,
        external_code2: str | None = None,
        analysis_code: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Account]:
        """Lists accounts.

        ``GET /v1/account``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Account,
            query=(
                ("active", active),
                ("includeAccountClassDescription", include_account_class_description),
                ("greaterThanValue", greater_than_value),
                ("publicCode", public_code),
                ("externalCode1", external_code1),
                ("externalCode2", external_code2),
                ("analysisCode", analysis_code),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, account_cd: str) -> Call[models.Account]:
        """Reads an account.

        ``GET /v1/account/{accountCd}``
        """
        return self._call(_GET, models.Account, keys=(account_cd,))

    def create(self, account: models.AccountUpdate) -> Call[Created[models.Account]]:
        """Creates an account.

        ``POST /v1/account``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Account, reads=("/v1/account/{accountCd}",), body=account
        )

    def update(
        self, account_cd: str, account: models.AccountUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes an account: only the fields that are set.

        ``PUT /v1/account/{accountCd}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(account_cd,), body=account, if_match=if_match)

    async def edit(
        self,
        account_cd: str,
        change: Change[models.Account, models.AccountUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Account]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/account/{accountCd}``

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
            partial(self.get, account_cd),
            partial(self.update, account_cd),
            change,
            attempts=attempts,
        )
