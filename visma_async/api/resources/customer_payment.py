"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
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
    """Customer payment: ``/v1/customerPayment``."""

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
        """List: ``GET /v1/customerPayment``."""
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
        """Get: ``GET /v1/customerPayment/{paymentNumber}``."""
        return self._call(_GET, models.Payment, keys=(payment_number,))

    def create(self, payment: models.PaymentUpdate) -> Call[Created]:
        """Create: ``POST /v1/customerPayment``."""
        return self._call(_CREATE, Created, body=payment)

    def update(
        self, payment_number: str, payment: models.PaymentUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Update: ``PUT /v1/customerPayment/{paymentNumber}``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(_UPDATE, None, keys=(payment_number,), body=payment, if_match=if_match)

    def release(
        self,
        payment_number: str,
        release_payment: models.ReleasePaymentAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReleasePaymentActionResult]:
        """Release: ``POST /v1/customerPayment/{paymentNumber}/action/release``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _RELEASE,
            models.ReleasePaymentActionResult,
            keys=(payment_number,),
            body=release_payment,
            if_match=if_match,
        )

    def void(
        self,
        payment_number: str,
        void_payment: models.VoidPaymentAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.VoidPaymentActionResult]:
        """Void: ``POST /v1/customerPayment/{paymentNumber}/action/void``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _VOID,
            models.VoidPaymentActionResult,
            keys=(payment_number,),
            body=void_payment,
            if_match=if_match,
        )
