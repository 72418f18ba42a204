"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CustomerPayment_GetAllPayments",
    method="GET",
    path="/v1/customerPayment",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CustomerPayment_GetBypaymentNumber",
    method="GET",
    path="/v1/customerPayment/{paymentNumber}",
)
_CREATE = Operation(id="CustomerPayment_CreatePayment", method="POST", path="/v1/customerPayment")
_UPDATE = Operation(
    id="CustomerPayment_PutBypaymentNumber",
    method="PUT",
    path="/v1/customerPayment/{paymentNumber}",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="CustomerPayment_ReleasePaymentBypaymentNumber",
    method="POST",
    path="/v1/customerPayment/{paymentNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_VOID = Operation(
    id="CustomerPayment_VoidPaymentBypaymentNumber",
    method="POST",
    path="/v1/customerPayment/{paymentNumber}/action/void",
    if_match=IfMatch.BACKGROUND,
)


class CustomerPaymentResource(Resource):
    """Customer payments: ``/v1/customerPayment``."""

    __slots__ = ()

    def list(
        self,
        *,
        payment_nbr: str | None = None,
        payment_type: models.PaymentType | str | None = None,
        customer: str | None = None,
        greater_than_value: str | None = None,
        invoice_ref_nbr: str | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        branch: str | None = None,
        doc_date: Condition[dt.date] | None = None,
        financial_period: Period | str | None = None,
    ) -> Listing[models.Payment]:
        """Lists customer payments.

        ``GET /v1/customerPayment``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
        """
        return self._list(
            _LIST,
            models.Payment,
            query=(
                ("paymentNbr", payment_nbr),
                ("paymentType", payment_type),
                ("customer", customer),
                ("greaterThanValue", greater_than_value),
                ("invoiceRefNbr", invoice_ref_nbr),
                ("status", status),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
                ("branch", branch),
                when("docDate", doc_date),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
            ),
        )

    def get(self, payment_number: str) -> Call[models.Payment]:
        """Reads a customer payment.

        ``GET /v1/customerPayment/{paymentNumber}``
        """
        return self._call(_GET, models.Payment, keys=(payment_number,))

    def create(self, payment: models.PaymentUpdate) -> Call[Created[models.Payment]]:
        """Creates a customer payment.

        ``POST /v1/customerPayment``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Payment, reads=("/v1/customerPayment/{paymentNumber}",), body=payment
        )

    def update(
        self, payment_number: str, payment: models.PaymentUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a customer payment: only the fields that are set.

        ``PUT /v1/customerPayment/{paymentNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(_UPDATE, None, keys=(payment_number,), body=payment, if_match=if_match)

    def release(
        self,
        payment_number: str,
        action: models.ReleasePaymentAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReleasePaymentActionResult]:
        """Releases a customer payment.

        ``POST /v1/customerPayment/{paymentNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _RELEASE,
            models.ReleasePaymentActionResult,
            keys=(payment_number,),
            body=action,
            if_match=if_match,
        )

    def void(
        self, payment_number: str, action: models.VoidPaymentAction, *, if_match: str | None = None
    ) -> Call[models.VoidPaymentActionResult]:
        """Voids a customer payment.

        ``POST /v1/customerPayment/{paymentNumber}/action/void``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _VOID,
            models.VoidPaymentActionResult,
            keys=(payment_number,),
            body=action,
            if_match=if_match,
        )

    async def edit(
        self,
        payment_number: str,
        change: Change[models.Payment, models.PaymentUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Payment]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customerPayment/{paymentNumber}``

        The API checks the version in background jobs only, so the write is one.

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
            partial(self.get, payment_number),
            partial(self.update, payment_number),
            change,
            attempts=attempts,
        )
