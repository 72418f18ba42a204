"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class KitAssemblyLinkInsert(WriteModel):
    """KitAssemblyLinkInsertDto, as the API takes it."""

    order_type: Wrapped[str] = UNSET
    order_number: Wrapped[str] = UNSET
    order_line_number: Wrapped[int] = UNSET
