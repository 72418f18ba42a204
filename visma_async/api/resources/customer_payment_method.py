"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing

_LIST = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethods",
    method="GET",
    path="/v1/customerpaymentmethod",
    paging=Paging.PARAMETERS_ONLY,
)
_GET = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId",
    method="GET",
    path="/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}",
)
_CREATE = Operation(
    id="CustomerPaymentMethod_CreateCustomerPaymentMethod",
    method="POST",
    path="/v1/customerpaymentmethod",
)
_UPDATE = Operation(
    id="CustomerPaymentMethod_UpdateCustomerPaymentMethodBycustomerIdcustomerPaymentMethodId",
    method="PUT",
    path="/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}",
    if_match=IfMatch.BACKGROUND,
)
_LIST_FOR_CUSTOMER = Operation(
    id="CustomerPaymentMethod_GetCustomerPaymentMethodsBycustomerId",
    method="GET",
    path="/v1/customerpaymentmethod/{customerId}",
    paging=Paging.PARAMETERS_ONLY,
)


class CustomerPaymentMethodResource(Resource):
    """Customer payment methods: ``/v1/customerpaymentmethod``."""

    __slots__ = ()

    def list(self) -> Listing[models.CustomerPaymentMethods]:
        """Lists customer payment methods.

        ``GET /v1/customerpaymentmethod``
        """
        return self._list(_LIST, models.CustomerPaymentMethods)

    def get(
        self, customer_id: str, customer_payment_method_id: str
    ) -> Call[models.CustomerPaymentMethod]:
        """Reads a customer payment method.

        ``GET /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``
        """
        return self._call(
            _GET,
            models.CustomerPaymentMethod,
            keys=(
                customer_id,
                customer_payment_method_id,
            ),
        )

    def create(
        self, customer_payment_method: models.CustomerPaymentMethodCreate
    ) -> Call[Created[models.CustomerPaymentMethod]]:
        """Creates a customer payment method.

        ``POST /v1/customerpaymentmethod``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerPaymentMethod,
            reads=("/v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}",),
            body=customer_payment_method,
        )

    def update(
        self,
        customer_id: str,
        customer_payment_method_id: str,
        customer_payment_method: models.CustomerPaymentMethodUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a customer payment method: only the fields that are set.

        ``PUT /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                customer_id,
                customer_payment_method_id,
            ),
            body=customer_payment_method,
            if_match=if_match,
        )

    def list_for_customer(self, customer_id: str) -> Listing[models.CustomerPaymentMethod]:
        """Lists the customer payment methods of a customer.

        ``GET /v1/customerpaymentmethod/{customerId}``
        """
        return self._list(_LIST_FOR_CUSTOMER, models.CustomerPaymentMethod, keys=(customer_id,))

    async def edit(
        self,
        customer_id: str,
        customer_payment_method_id: str,
        change: Change[models.CustomerPaymentMethod, models.CustomerPaymentMethodUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CustomerPaymentMethod]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customerpaymentmethod/{customerId}/{customerPaymentMethodId}``

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
            partial(self.get, customer_id, customer_payment_method_id),
            partial(self.update, customer_id, customer_payment_method_id),
            change,
            attempts=attempts,
        )
