"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="CashTransaction_GetAll",
    method="GET",
    path="/v1/cashTransaction",
    paging=Paging.PARAMETERS_ONLY,
    key="referenceNbr",
)
_GET = Operation(
    id="CashTransaction_GetByreferenceNbr", method="GET", path="/v1/cashTransaction/{referenceNbr}"
)
_CREATE = Operation(
    id="CashTransaction_CreateCashTransaction", method="POST", path="/v1/cashTransaction"
)
_UPDATE = Operation(
    id="CashTransaction_PutByreferenceNbr",
    method="PUT",
    path="/v1/cashTransaction/{referenceNbr}",
    if_match=IfMatch.DIRECT,
)
_RELEASE = Operation(
    id="CashTransaction_ReleaseByreferenceNbr",
    method="POST",
    path="/v1/cashTransaction/{referenceNbr}/action/release",
    if_match=IfMatch.BOTH,
)
_REVERSE = Operation(
    id="CashTransaction_ReverseByreferenceNbr",
    method="POST",
    path="/v1/cashTransaction/{referenceNbr}/action/reverse",
    if_match=IfMatch.BOTH,
)


class CashTransactionResource(Resource):
    """Cash transaction: ``/v1/cashTransaction``."""

    __slots__ = ()

    def list(
        self, *, last_modified_date_time: Condition[dt.date] | None = None
    ) -> Listing[models.CashTransaction]:
        """List: ``GET /v1/cashTransaction``."""
        return self._list(
            _LIST,
            models.CashTransaction,
            query=(when("lastModifiedDateTime", last_modified_date_time),),
        )

    def get(self, reference_nbr: str) -> Call[models.CashTransaction]:
        """Get: ``GET /v1/cashTransaction/{referenceNbr}``."""
        return self._call(_GET, models.CashTransaction, keys=(reference_nbr,))

    def create(self, cash_transaction: models.CashTransactionUpdate) -> Call[Created]:
        """Create: ``POST /v1/cashTransaction``."""
        return self._call(_CREATE, Created, body=cash_transaction)

    def update(
        self,
        reference_nbr: str,
        cash_transaction: models.CashTransactionUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/cashTransaction/{referenceNbr}``."""
        return self._call(
            _UPDATE, None, keys=(reference_nbr,), body=cash_transaction, if_match=if_match
        )

    def release(
        self, reference_nbr: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCashTransactionActionResult]:
        """Release: ``POST /v1/cashTransaction/{referenceNbr}/action/release``."""
        return self._call(
            _RELEASE,
            models.ReleaseCashTransactionActionResult,
            keys=(reference_nbr,),
            if_match=if_match,
        )

    def reverse(
        self,
        reference_nbr: str,
        reverse_cash_transaction: models.ReverseCashTransactionAction,
        *,
        if_match: str | None = None,
    ) -> Call[models.ReverseCashTransactionActionResult]:
        """Reverse: ``POST /v1/cashTransaction/{referenceNbr}/action/reverse``."""
        return self._call(
            _REVERSE,
            models.ReverseCashTransactionActionResult,
            keys=(reference_nbr,),
            body=reverse_cash_transaction,
            if_match=if_match,
        )
