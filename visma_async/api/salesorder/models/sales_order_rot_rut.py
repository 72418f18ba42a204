"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import SalesOrderRotRutDistribution


@attrs.define(kw_only=True, repr=False)
class SalesOrderRotRut(ReadModel):
    """SalesOrderRotRutDto, as the API answers it."""

    distributed_automatically: bool | None = None
    type: str | None = None
    apartment: str | None = None
    estate: str | None = None
    organization_number: str | None = None
    total_deductable_amount: Decimal | None = None
    other_cost_amount: Decimal | None = None
    material_cost_amount: Decimal | None = None
    work_price_amount: Decimal | None = None
    distributed_amount: Decimal | None = None
    distribution: list[SalesOrderRotRutDistribution] | None = None
