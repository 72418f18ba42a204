"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BarCodeMetadata


@attrs.define(kw_only=True, repr=False)
class BarCode(ReadModel):
    """BarCodeDto, as the API answers it."""

    bar_code: str | None = None
    inventory_number: str | None = None
    metadata: BarCodeMetadata | None = None
