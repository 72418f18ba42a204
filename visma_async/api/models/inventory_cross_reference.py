"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AlternateIdType, BAccountDescription


@attrs.define(kw_only=True, repr=False)
class InventoryCrossReference(ReadModel):
    """InventoryCrossReferenceDto, as the API answers it."""

    alternate_type: AlternateIdType | None = None
    b_account: BAccountDescription | None = None
    alternate_id: Annotated[str | None, Name("alternateID")] = None
    description: str | None = None
    uom: str | None = None
    timestamp: str | None = None
