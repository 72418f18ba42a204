"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(id="Currency_GetAll", method="GET", path="/v1/currency", paging=Paging.NONE)
_GET = Operation(
    id="Currency_GetSpecificCurrencyBycuryId", method="GET", path="/v1/currency/{curyId}"
)


class CurrencyResource(Resource):
    """Currencies: ``/v1/currency``."""

    __slots__ = ()

    def list(self) -> Listing[models.Currency]:
        """Lists currencies.

        ``GET /v1/currency``
        """
        return self._list(_LIST, models.Currency)

    def get(self, cury_id: str) -> Call[models.Currency]:
        """Reads a currency.

        ``GET /v1/currency/{curyId}``
        """
        return self._call(_GET, models.Currency, keys=(cury_id,))
