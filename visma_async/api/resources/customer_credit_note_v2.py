"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.created import Created

_CREATE = Operation(id="CustomerCreditNoteV2_Create", method="POST", path="/v2/customerCreditNote")


class CustomerCreditNoteV2Resource(Resource):
    """Customer credit notes, version 2: ``/v2/customerCreditNote``."""

    __slots__ = ()

    def create(
        self, customer_credit_note: models.CustomerCreditNoteUpdate
    ) -> Call[Created[models.CustomerCreditNote]]:
        """Creates a customer credit note.

        ``POST /v2/customerCreditNote``

        This is the newer version of `customer_credit_note.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerCreditNote,
            reads=("/v1/customerCreditNote/{creditNoteNumber}",),
            body=customer_credit_note,
        )
