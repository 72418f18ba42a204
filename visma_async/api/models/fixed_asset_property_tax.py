"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import FixedAssetPropertyTaxDetails, Metadata


@attrs.define(kw_only=True, repr=False)
class FixedAssetPropertyTax(ReadModel):
    """FixedAssetPropertyTaxDto, as the API answers it."""

    property_tax_id: Annotated[str | None, Name("propertyTaxID")] = None
    description: str | None = None
    active: bool | None = None
    details: list[FixedAssetPropertyTaxDetails] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
