"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="Country_GetCountries", method="GET", path="/v1/country", paging=Paging.ITEM_METADATA
)
_GET = Operation(id="Country_GetCountryBycountryId", method="GET", path="/v1/country/{countryId}")


class CountryResource(Resource):
    """Countries: ``/v1/country``."""

    __slots__ = ()

    def list(self) -> Listing[models.Country]:
        """Lists countries.

        ``GET /v1/country``
        """
        return self._list(_LIST, models.Country)

    def get(self, country_id: str) -> Call[models.Country]:
        """Reads a country.

        ``GET /v1/country/{countryId}``
        """
        return self._call(_GET, models.Country, keys=(country_id,))
