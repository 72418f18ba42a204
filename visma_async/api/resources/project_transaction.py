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
    id="ProjectTransaction_GetAll",
    method="GET",
    path="/v1/projecttransaction",
    paging=Paging.ITEM_METADATA,
    key="refNbr",
)
_GET = Operation(
    id="ProjectTransaction_GetByrefNbr", method="GET", path="/v1/projecttransaction/{refNbr}"
)
_CREATE = Operation(id="ProjectTransaction_Post", method="POST", path="/v1/projecttransaction")
_UPDATE = Operation(
    id="ProjectTransaction_PutByrefNbr",
    method="PUT",
    path="/v1/projecttransaction/{refNbr}",
    if_match=IfMatch.DIRECT,
)


class ProjectTransactionResource(Resource):
    """Project transactions: ``/v1/projecttransaction``."""

    __slots__ = ()

    def list(
        self,
        *,
        module: models.LedgerModule | str | None = None,
        status: models.DocumentReleaseStatus | str | None = None,
        project: str | None = None,
        project_task: str | None = None,
        billable: bool | None = None,
        branch: str | None = None,
        date: dt.date | None = None,
        from_period: str | None = None,
        to_period: str | None = None,
        expand_note: bool | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ProjectTransactionDocument]:
        """Lists project transactions.

        ``GET /v1/projecttransaction``

        Args:
            date: A date, or a datetime in the company's own time.
            expand_note: Whether to send the note along.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ProjectTransactionDocument,
            query=(
                ("module", module),
                ("status", status),
                ("project", project),
                ("projectTask", project_task),
                ("billable", billable),
                ("branch", branch),
                ("date", date),
                ("fromPeriod", from_period),
                ("toPeriod", to_period),
                ("expandNote", expand_note),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, ref_nbr: str) -> Call[models.ProjectTransactionDocument]:
        """Reads a project transaction.

        ``GET /v1/projecttransaction/{refNbr}``
        """
        return self._call(_GET, models.ProjectTransactionDocument, keys=(ref_nbr,))

    def create(
        self, project_transaction: models.ProjectTransactionDocumentUpdate
    ) -> Call[Created[models.ProjectTransactionDocument]]:
        """Creates a project transaction.

        ``POST /v1/projecttransaction``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.ProjectTransactionDocument,
            reads=("/v1/projecttransaction/{refNbr}",),
            body=project_transaction,
        )

    def update(
        self,
        ref_nbr: str,
        project_transaction: models.ProjectTransactionDocumentUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a project transaction: only the fields that are set.

        ``PUT /v1/projecttransaction/{refNbr}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(ref_nbr,), body=project_transaction, if_match=if_match
        )

    async def edit(
        self,
        ref_nbr: str,
        change: Change[models.ProjectTransactionDocument, models.ProjectTransactionDocumentUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.ProjectTransactionDocument]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/projecttransaction/{refNbr}``

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
            partial(self.get, ref_nbr),
            partial(self.update, ref_nbr),
            change,
            attempts=attempts,
        )
