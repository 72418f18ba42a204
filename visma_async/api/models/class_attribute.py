"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AttributeControlType, ClassAttributeDetail


@attrs.define(kw_only=True, repr=False)
class ClassAttribute(ReadModel):
    """ClassAttributeDto, as the API answers it."""

    attribute_id: str | None = None
    description: str | None = None
    sort_order: int | None = None
    required: bool | None = None
    attribute_type: AttributeControlType | None = None
    default_value: str | None = None
    details: list[ClassAttributeDetail] | None = None
