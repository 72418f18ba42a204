"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.api import models
    from visma_async.call import Call

_CREATE = Operation(id="CustomerCreditNoteV2_Create", method="POST", path="/v2/customerCreditNote")


class CustomerCreditNoteV2Resource(Resource):
    """Customer credit note v2: ``/v2/customerCreditNote``."""

    __slots__ = ()

    def create(self, customer_credit_note: models.CustomerCreditNoteUpdate) -> Call[Created]:
        """Create: ``POST /v2/customerCreditNote``."""
        return self._call(_CREATE, Created, body=customer_credit_note)
