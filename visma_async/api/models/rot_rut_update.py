"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import RotRutDistributionUpdate, RotRutType


@attrs.define(kw_only=True, repr=False)
class RotRutUpdate(WriteModel):
    """RotRutUpdateDto, as the API takes it."""

    distributed_automaticaly: Wrapped[bool] = UNSET
    type: Wrapped[RotRutType | str] = UNSET
    appartment: Wrapped[str] = UNSET
    estate: Wrapped[str] = UNSET
    organization_nbr: Wrapped[str] = UNSET
    distribution: Plain[list[RotRutDistributionUpdate]] = UNSET
