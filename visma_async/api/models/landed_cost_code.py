"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        LandedCostAllocationMethod,
        LandedCostApplicationMethod,
        LandedCostType,
        Metadata,
    )


@attrs.define(kw_only=True, repr=False)
class LandedCostCode(ReadModel):
    """LandedCostCodeDto, as the API answers it."""

    landed_cost_code_id: str | None = None
    description: str | None = None
    landed_cost_type: LandedCostType | None = None
    application_method: LandedCostApplicationMethod | None = None
    allocation_method: LandedCostAllocationMethod | None = None
    supplier_id: str | None = None
    supplier_location_id: str | None = None
    terms: str | None = None
    reason_code: str | None = None
    landed_cost_accrual_account: str | None = None
    landed_cost_accrual_subaccount: str | None = None
    vat_category: str | None = None
    landed_cost_variance_account: str | None = None
    landed_cost_variance_subaccount: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
