"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.created import Created

_CREATE = Operation(id="CustomerDebitNoteV2_Create", method="POST", path="/v2/customerDebitNote")


class CustomerDebitNoteV2Resource(Resource):
    """Customer debit notes, version 2: ``/v2/customerDebitNote``."""

    __slots__ = ()

    def create(
        self, customer_debit_note: models.CustomerDebitNoteUpdate
    ) -> Call[Created[models.CustomerDebitNote]]:
        """Creates a customer debit note.

        ``POST /v2/customerDebitNote``

        This is the newer version of `customer_debit_note.create`.

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerDebitNote,
            reads=("/v1/customerDebitNote/{debitNoteNumber}",),
            body=customer_debit_note,
        )
