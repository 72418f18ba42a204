"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.response import Created
from visma_async.wire.operation import IfMatch, Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
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

    def create(self, customer_payment_method: models.CustomerPaymentMethodCreate) -> Call[Created]:
        """Creates a customer payment method.

        ``POST /v1/customerpaymentmethod``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=customer_payment_method)

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
            if_match: The tag of the version that is meant, `response().etag`. The API checks it in
                background jobs only.
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
