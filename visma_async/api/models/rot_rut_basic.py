"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import RotRutDistribution, RotRutType


@attrs.define(kw_only=True, repr=False)
class RotRutBasic(ReadModel):
    """RotRutBasicDto, as the API answers it."""

    distributed_automaticaly: bool | None = None
    type: RotRutType | None = None
    appartment: str | None = None
    estate: str | None = None
    organization_nbr: str | None = None
    distribution: list[RotRutDistribution] | None = None
