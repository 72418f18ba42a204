"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.created import Created

_CREATE = Operation(id="CustomerInvoiceV2_Create", method="POST", path="/v2/customerinvoice")


class CustomerInvoiceV2Resource(Resource):
    """Customer invoices, version 2: ``/v2/customerinvoice``."""

    __slots__ = ()

    def create(
        self, customer_invoice: models.CustomerInvoiceUpdate
    ) -> Call[Created[models.CustomerInvoice]]:
        """Creates a customer invoice.

        ``POST /v2/customerinvoice``

        This is the newer version of `customer_invoice.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerInvoice,
            reads=("/v1/customerinvoice/{invoiceNumber}",),
            body=customer_invoice,
        )
