"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="CurrencyRateType_GetAll", method="GET", path="/v2/currencyratetype", paging=Paging.NONE
)
_CREATE = Operation(id="CurrencyRateType_Post", method="POST", path="/v2/currencyratetype")


class CurrencyRateTypeResource(Resource):
    """Currency rate types: ``/v2/currencyratetype``."""

    __slots__ = ()

    def list(self) -> Listing[models.CurrencyRateType]:
        """Lists currency rate types.

        ``GET /v2/currencyratetype``
        """
        return self._list(_LIST, models.CurrencyRateType)

    def create(self, currency_rate_type: models.CreateCurrencyRateType) -> Call[dict[str, Any]]:
        """Creates a currency rate type.

        ``POST /v2/currencyratetype``
        """
        return self._call(_CREATE, dict[str, Any], body=currency_rate_type)
