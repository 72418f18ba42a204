"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import RotRutDistribution


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderRotRutDetails(WriteModel):
    """PatchSalesOrderRotRutDetailsDto, as the API takes it."""

    distributed_automatically: Plain[bool] = UNSET
    apartment: Plain[str] = UNSET
    estate: Plain[str] = UNSET
    organisation_number: Plain[str] = UNSET
    type: Plain[str] = UNSET
    distribution: Plain[list[RotRutDistribution]] = UNSET
