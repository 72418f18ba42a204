"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerDocumentType, RotRutDistribution, RotRutType


@attrs.define(kw_only=True, repr=False)
class RotRut(ReadModel):
    """RotRutDto, as the API answers it."""

    doc_type: CustomerDocumentType | None = None
    ref_nbr: str | None = None
    distributed_automaticaly: bool | None = None
    type: RotRutType | None = None
    total_deductable_amount: Decimal | None = None
    other_cost: Decimal | None = None
    material_cost: Decimal | None = None
    work_price: Decimal | None = None
    distributed_amount: Decimal | None = None
    appartment: str | None = None
    estate: str | None = None
    organization_nbr: str | None = None
    distribution: list[RotRutDistribution] | None = None
