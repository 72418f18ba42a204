"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="Payment_GetAllPayments", method="GET", path="/v1/payment", paging=Paging.ITEM_METADATA
)
_GET = Operation(id="Payment_GetBypaymentNumber", method="GET", path="/v1/payment/{paymentNumber}")
_CREATE = Operation(id="Payment_CreatePayment", method="POST", path="/v1/payment")
_UPDATE = Operation(
    id="Payment_PutBypaymentNumber", method="PUT", path="/v1/payment/{paymentNumber}"
)
_RELEASE = Operation(
    id="Payment_ReleasePaymentBypaymentNumber",
    method="POST",
    path="/v1/payment/{paymentNumber}/action/release",
)
_VOID = Operation(
    id="Payment_VoidPaymentBypaymentNumber",
    method="POST",
    path="/v1/payment/{paymentNumber}/action/void",
)


class PaymentResource(Resource):
    """Payments: ``/v1/payment``."""

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
        """Lists payments.

        ``GET /v1/payment``

        Deprecated: use `customer_payment.list` instead.

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
        """Reads a payment.

        ``GET /v1/payment/{paymentNumber}``

        Deprecated: use `customer_payment.get` instead.
        """
        return self._call(_GET, models.Payment, keys=(payment_number,))

    def create(self, payment: models.PaymentUpdate) -> Call[Created[models.Payment]]:
        """Creates a payment.

        ``POST /v1/payment``

        Deprecated: use `customer_payment.create` instead.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Payment, reads=("/v1/payment/{paymentNumber}",), body=payment
        )

    def update(self, payment_number: str, payment: models.PaymentUpdate) -> Call[None]:
        """Changes a payment: only the fields that are set.

        ``PUT /v1/payment/{paymentNumber}``

        Deprecated: use `customer_payment.update` instead.
        """
        return self._call(_UPDATE, None, keys=(payment_number,), body=payment)

    def release(
        self, payment_number: str, action: models.ReleasePaymentAction
    ) -> Call[models.ReleasePaymentActionResult]:
        """Releases a payment.

        ``POST /v1/payment/{paymentNumber}/action/release``

        Deprecated: use `customer_payment.release` instead.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RELEASE, models.ReleasePaymentActionResult, keys=(payment_number,), body=action
        )

    def void(
        self, payment_number: str, action: models.VoidPaymentAction
    ) -> Call[models.VoidPaymentActionResult]:
        """Voids a payment.

        ``POST /v1/payment/{paymentNumber}/action/void``

        Deprecated: use `customer_payment.void` instead.

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _VOID, models.VoidPaymentActionResult, keys=(payment_number,), body=action
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
