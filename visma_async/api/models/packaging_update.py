"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PackagingUpdate(WriteModel):
    """PackagingUpdateDto, as the API takes it."""

    base_item_weight: Wrapped[Decimal | int] = UNSET
    weight_uom: Annotated[Wrapped[str], Name("weightUOM")] = UNSET
    base_item_volume: Wrapped[Decimal | int] = UNSET
    volume_uom: Annotated[Wrapped[str], Name("volumeUOM")] = UNSET
