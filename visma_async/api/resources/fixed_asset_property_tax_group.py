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
    id="FixedAssetPropertyTaxGroup_GetAll",
    method="GET",
    path="/v1/fixedAssetPropertyTaxGroup",
    paging=Paging.ITEM_METADATA,
    key="propertyTaxID",
)
_GET = Operation(
    id="FixedAssetPropertyTaxGroup_GetByPropertyTaxID",
    method="GET",
    path="/v1/fixedAssetPropertyTaxGroup/{PropertyTaxID}",
)


class FixedAssetPropertyTaxGroupResource(Resource):
    """Fixed asset property tax groups: ``/v1/fixedAssetPropertyTaxGroup``."""

    __slots__ = ()

    def list(
        self, *, property_tax_id: str | None = None, active: bool | None = None
    ) -> Listing[models.FixedAssetPropertyTax]:
        """Lists fixed asset property tax groups.

        ``GET /v1/fixedAssetPropertyTaxGroup``
        """
        return self._list(
            _LIST,
            models.FixedAssetPropertyTax,
            query=(
                ("propertyTaxID", property_tax_id),
                ("active", active),
            ),
        )

    def get(self, property_tax_id: str) -> Call[models.FixedAssetPropertyTax]:
        """Reads a fixed asset property tax group.

        ``GET /v1/fixedAssetPropertyTaxGroup/{PropertyTaxID}``
        """
        return self._call(_GET, models.FixedAssetPropertyTax, keys=(property_tax_id,))
