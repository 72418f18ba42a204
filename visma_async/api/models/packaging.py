"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class Packaging(ReadModel):
    """PackagingDto, as the API answers it."""

    base_item_weight: Decimal | None = None
    weight_uom: Annotated[str | None, Name("weightUOM")] = None
    base_item_volume: Decimal | None = None
    volume_uom: Annotated[str | None, Name("volumeUOM")] = None
