"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ClassAttribute, InventoryType, Metadata


@attrs.define(kw_only=True, repr=False)
class ItemClass(ReadModel):
    """ItemClassDto, as the API answers it."""

    type: InventoryType | None = None
    attributes: list[ClassAttribute] | None = None
    id: str | None = None
    description: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
