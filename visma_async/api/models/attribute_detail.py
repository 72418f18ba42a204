"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class AttributeDetail(ReadModel):
    """AttributeDetailDto, as the API answers it."""

    value_id: str | None = None
    description: str | None = None
    sort_order: int | None = None
    disabled: bool | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
