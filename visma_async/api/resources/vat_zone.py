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
    id="VatZone_GetVatZones", method="GET", path="/v1/vatZone", paging=Paging.ITEM_METADATA
)
_GET = Operation(id="VatZone_GetVatZoneByvatZoneId", method="GET", path="/v1/vatZone/{vatZoneId}")


class VatZoneResource(Resource):
    """VAT zones: ``/v1/vatZone``."""

    __slots__ = ()

    def list(self) -> Listing[models.VatZone]:
        """Lists VAT zones.

        ``GET /v1/vatZone``
        """
        return self._list(_LIST, models.VatZone)

    def get(self, vat_zone_id: str) -> Call[models.VatZone]:
        """Reads a VAT zone.

        ``GET /v1/vatZone/{vatZoneId}``
        """
        return self._call(_GET, models.VatZone, keys=(vat_zone_id,))
