"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Carrier_GetAllCarriers", method="GET", path="/v1/carrier", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="Carrier_GetCarrierBycarrierName", method="GET", path="/v1/carrier/{carrierName}"
)


class CarrierResource(Resource):
    """Carriers: ``/v1/carrier``."""

    __slots__ = ()

    def list(
        self, *, last_modified_date_time: Condition[dt.date] | None = None
    ) -> Listing[models.Carrier]:
        """Lists carriers.

        ``GET /v1/carrier``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST, models.Carrier, query=(when("lastModifiedDateTime", last_modified_date_time),)
        )

    def get(self, carrier_name: str) -> Call[models.Carrier]:
        """Reads a carrier.

        ``GET /v1/carrier/{carrierName}``
        """
        return self._call(_GET, models.Carrier, keys=(carrier_name,))
