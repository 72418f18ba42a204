"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002, D417
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
    id="TimeCard_GetAllEmployeeTimeCards", method="GET", path="/v1/timeCard", paging=Paging.NONE
)
_GET = Operation(
    id="TimeCard_GetEmployeeTimeCardByreferenceNumber",
    method="GET",
    path="/v1/timeCard/{referenceNumber}",
)
_CREATE = Operation(id="TimeCard_CreateTimeCard", method="POST", path="/v1/timeCard")
_UPDATE = Operation(
    id="TimeCard_UpdateTimeCardByreferenceNumber",
    method="PUT",
    path="/v1/timeCard/{referenceNumber}",
    if_match=IfMatch.DIRECT,
)
_PUT_ON_HOLD = Operation(
    id="TimeCard_PutTimeCardOnHoldBytimeCardCd",
    method="POST",
    path="/v1/timeCard/{timeCardCd}/action/hold",
    if_match=IfMatch.BOTH,
)
_SEND_TO_APPROVAL = Operation(
    id="TimeCard_SendTimeCardToApprovalBytimeCardCd",
    method="POST",
    path="/v1/timeCard/{timeCardCd}/action/approval",
    if_match=IfMatch.BOTH,
)
_SUBMIT = Operation(
    id="TimeCard_SubmitTimeCardBytimeCardCd",
    method="POST",
    path="/v1/timeCard/{timeCardCd}/action/submit",
    if_match=IfMatch.BOTH,
)


class TimeCardResource(Resource):
    """Time cards: ``/v1/timeCard``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.TimeCardStatus | str | None = None,
        week: str | None = None,
        type: models.TimeCardType | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        employee_cd: str | None = None,
    ) -> Listing[models.TimeCard]:
        """Lists time cards.

        ``GET /v1/timeCard``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.TimeCard,
            query=(
                ("status", status),
                ("week", week),
                ("type", type),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("employeeCd", employee_cd),
            ),
        )

    def get(self, reference_number: str) -> Call[models.TimeCard]:
        """Reads a time card.

        ``GET /v1/timeCard/{referenceNumber}``
        """
        return self._call(_GET, models.TimeCard, keys=(reference_number,))

    def create(self, time_card: models.TimeCardUpdate) -> Call[Created[models.TimeCard]]:
        """Creates a time card.

        ``POST /v1/timeCard``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.TimeCard, reads=("/v1/timeCard/{referenceNumber}",), body=time_card
        )

    def update(
        self,
        reference_number: str,
        time_card: models.TimeCardUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a time card: only the fields that are set.

        ``PUT /v1/timeCard/{referenceNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(reference_number,), body=time_card, if_match=if_match
        )

    def put_on_hold(
        self, time_card_cd: str, *, if_match: str | None = None
    ) -> Call[models.PutTimeCardOnHoldActionResult]:
        """Puts a time card on hold.

        ``POST /v1/timeCard/{timeCardCd}/action/hold``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _PUT_ON_HOLD,
            models.PutTimeCardOnHoldActionResult,
            keys=(time_card_cd,),
            if_match=if_match,
        )

    def send_to_approval(
        self, time_card_cd: str, *, if_match: str | None = None
    ) -> Call[models.SendTimeCardToApprovalActionResult]:
        """Sends a time card to approval.

        ``POST /v1/timeCard/{timeCardCd}/action/approval``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _SEND_TO_APPROVAL,
            models.SendTimeCardToApprovalActionResult,
            keys=(time_card_cd,),
            if_match=if_match,
        )

    def submit(
        self, time_card_cd: str, *, if_match: str | None = None
    ) -> Call[models.SubmitTimeCardActionResult]:
        """Submits a time card.

        ``POST /v1/timeCard/{timeCardCd}/action/submit``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _SUBMIT, models.SubmitTimeCardActionResult, keys=(time_card_cd,), if_match=if_match
        )

    async def edit(
        self,
        reference_number: str,
        change: Change[models.TimeCard, models.TimeCardUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.TimeCard]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/timeCard/{referenceNumber}``

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
            partial(self.get, reference_number),
            partial(self.update, reference_number),
            change,
            attempts=attempts,
        )
