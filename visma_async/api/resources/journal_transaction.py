"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Period

_LIST = Operation(
    id="JournalTransactionV2_GetAllJournalTransactions",
    method="GET",
    path="/v2/journaltransaction",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="JournalTransactionV2_GetSpecificJournalTransactionsByjournalTransactionNumber",
    method="GET",
    path="/v2/journaltransaction/{journalTransactionNumber}",
)
_CREATE = Operation(id="JournalTransactionV2_Post", method="POST", path="/v2/journaltransaction")
_UPDATE = Operation(
    id="JournalTransactionV2_PutByjournalTransactionNumber",
    method="PUT",
    path="/v2/journaltransaction/{journalTransactionNumber}",
    if_match=IfMatch.DIRECT,
)
_RELEASE = Operation(
    id="JournalTransactionV2_ReleaseJournalTransactionByjournalTransactionNumber",
    method="POST",
    path="/v2/journaltransaction/{journalTransactionNumber}/action/release",
    if_match=IfMatch.DIRECT,
)


class JournalTransactionResource(Resource):
    """Journal transaction: ``/v2/journaltransaction``."""

    __slots__ = ()

    def list(
        self,
        *,
        period_id: Period | str | None = None,
        last_modified_date_time: dt.date | None = None,
        module: str | None = None,
        status: models.JournalTransactionStatusFilter | str | None = None,
        expand_attachments: bool | None = None,
        branch: str | None = None,
    ) -> Listing[models.JournalTransaction]:
        """List: ``GET /v2/journaltransaction``."""
        return self._list(
            _LIST,
            models.JournalTransaction,
            query=(
                in_period("periodId", period_id, PeriodFormat.YYYYPP),
                ("lastModifiedDateTime", last_modified_date_time),
                ("module", module),
                ("status", status),
                ("expandAttachments", expand_attachments),
                ("branch", branch),
            ),
        )

    def get(self, journal_transaction_number: str) -> Call[models.JournalTransaction]:
        """Get: ``GET /v2/journaltransaction/{journalTransactionNumber}``."""
        return self._call(_GET, models.JournalTransaction, keys=(journal_transaction_number,))

    def create(self, journal_transaction: models.JournalTransactionUpdate) -> Call[Created]:
        """Create: ``POST /v2/journaltransaction``."""
        return self._call(_CREATE, Created, body=journal_transaction)

    def update(
        self,
        journal_transaction_number: str,
        journal_transaction: models.JournalTransactionUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v2/journaltransaction/{journalTransactionNumber}``."""
        return self._call(
            _UPDATE,
            None,
            keys=(journal_transaction_number,),
            body=journal_transaction,
            if_match=if_match,
        )

    def release(
        self, journal_transaction_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseJournalTransactionActionResult]:
        """Release.

        ``POST /v2/journaltransaction/{journalTransactionNumber}/action/release``.
        """
        return self._call(
            _RELEASE,
            models.ReleaseJournalTransactionActionResult,
            keys=(journal_transaction_number,),
            if_match=if_match,
        )
