"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AttributeControlType, AttributeDetailUpdate


@attrs.define(kw_only=True, repr=False)
class AttributeUpdate(WriteModel):
    """AttributeUpdateDto, as the API takes it."""

    attribute_id: Annotated[Wrapped[str], Name("attributeID")] = UNSET
    description: Wrapped[str] = UNSET
    internal: Wrapped[bool] = UNSET
    control_type: Wrapped[AttributeControlType | str] = UNSET
    entry_mask: Wrapped[str] = UNSET
    reg_exp: Wrapped[str] = UNSET
    details: Plain[list[AttributeDetailUpdate]] = UNSET
