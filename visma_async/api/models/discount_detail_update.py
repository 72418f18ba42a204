"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class DiscountDetailUpdate(WriteModel):
    """DiscountDetailUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_nbr: Wrapped[int] = UNSET
    skip_discount: Wrapped[bool] = UNSET
    discount_code: Wrapped[str] = UNSET
    sequance_id: Annotated[Wrapped[str], Name("sequanceID")] = UNSET
