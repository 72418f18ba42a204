"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class AttributeDetailUpdate(WriteModel):
    """AttributeDetailUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    value_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    sort_order: Wrapped[int] = UNSET
    disabled: Wrapped[bool] = UNSET
