"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, when_amount
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="SupplierPayment_GetAllPayments",
    method="GET",
    path="/v1/supplierPayment",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="SupplierPayment_GetBypaymentNumber",
    method="GET",
    path="/v1/supplierPayment/{paymentNumber}",
)
_CREATE = Operation(
    id="SupplierPayment_CreateSupplierPayment", method="POST", path="/v1/supplierPayment"
)
_UPDATE = Operation(
    id="SupplierPayment_PutBypaymentNumber",
    method="PUT",
    path="/v1/supplierPayment/{paymentNumber}",
    if_match=IfMatch.DIRECT,
)
_GET_BY_TYPE = Operation(
    id="SupplierPayment_GetByTypeBypaymentTypepaymentNumber",
    method="GET",
    path="/v1/supplierPayment/{paymentType}/{paymentNumber}",
)
_RELEASE = Operation(
    id="SupplierPayment_ReleasePaymentBypaymentNumber",
    method="POST",
    path="/v1/supplierPayment/{paymentNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_WRITE_OFF = Operation(
    id="SupplierPayment_WriteoffPaymentBypaymentTypepaymentNumber",
    method="POST",
    path="/v1/supplierPayment/{paymentType}/{paymentNumber}/action/writeoff",
    if_match=IfMatch.BACKGROUND,
)


class SupplierPaymentResource(Resource):
    """Supplier payments: ``/v1/supplierPayment``."""

    __slots__ = ()

    def list(
        self,
        *,
        invoice_ref_nbr: str | None = None,
        payment_type: models.SupplierPaymentType | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        supplier: str | None = None,
        branch: str | None = None,
        doc_date: Condition[dt.date] | None = None,
        due_date: Condition[dt.date] | None = None,
        financial_period: Period | str | None = None,
        balance: Condition[Decimal | int] | None = None,
        status: models.SupplierPaymentStatus | str | None = None,
    ) -> Listing[models.SupplierPayment]:
        """Lists supplier payments.

        ``GET /v1/supplierPayment``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            balance: An amount to compare with: `since(...)` (>=), `after(...)` (>), `until(...)`
                (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SupplierPayment,
            query=(
                ("invoiceRefNbr", invoice_ref_nbr),
                ("paymentType", payment_type),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("supplier", supplier),
                ("branch", branch),
                when("docDate", doc_date),
                when("dueDate", due_date),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
                when_amount("balance", balance),
                ("status", status),
            ),
        )

    def get(self, payment_number: str) -> Call[models.SupplierPayment]:
        """Reads a supplier payment.

        ``GET /v1/supplierPayment/{paymentNumber}``
        """
        return self._call(_GET, models.SupplierPayment, keys=(payment_number,))

    def create(
        self, supplier_payment: models.SupplierPaymentUpdate
    ) -> Call[Created[models.SupplierPayment]]:
        """Creates a supplier payment.

        ``POST /v1/supplierPayment``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SupplierPayment,
            reads=(
                "/v1/supplierPayment/{paymentNumber}",
                "/v1/supplierPayment/{paymentType}/{paymentNumber}",
            ),
            body=supplier_payment,
        )

    def update(
        self,
        payment_number: str,
        supplier_payment: models.SupplierPaymentUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a supplier payment: only the fields that are set.

        ``PUT /v1/supplierPayment/{paymentNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(payment_number,), body=supplier_payment, if_match=if_match
        )

    def get_by_type(self, payment_type: str, payment_number: str) -> Call[models.SupplierPayment]:
        """Reads a supplier payment by its type and number.

        ``GET /v1/supplierPayment/{paymentType}/{paymentNumber}``
        """
        return self._call(
            _GET_BY_TYPE,
            models.SupplierPayment,
            keys=(
                payment_type,
                payment_number,
            ),
        )

    def release(
        self,
        payment_number: str,
        action: models.ReleaseSupplierPaymentAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReleasePaymentActionResult]:
        """Releases a supplier payment.

        ``POST /v1/supplierPayment/{paymentNumber}/action/release``

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

    def write_off(
        self, payment_type: str, payment_number: str, *, if_match: str | None = None
    ) -> Call[models.WriteoffPaymentActionResult]:
        """Writes a supplier payment off.

        ``POST /v1/supplierPayment/{paymentType}/{paymentNumber}/action/writeoff``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _WRITE_OFF,
            models.WriteoffPaymentActionResult,
            keys=(
                payment_type,
                payment_number,
            ),
            if_match=if_match,
        )

    async def edit(
        self,
        payment_number: str,
        change: Change[models.SupplierPayment, models.SupplierPaymentUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.SupplierPayment]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/supplierPayment/{paymentNumber}``

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
