"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LinkPurchaseType


@attrs.define(kw_only=True, repr=False)
class LinkLine(WriteModel):
    """LinkLineDto, as the API takes it."""

    purchase_type: Plain[LinkPurchaseType | str] = UNSET
    purchase_number: Wrapped[str] = UNSET
    purchase_line_nbr: Wrapped[int] = UNSET
