"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class LeaseAndRentInfo(ReadModel):
    """LeaseAndRentInfoDto, as the API answers it."""

    lessor_id: Annotated[str | None, Name("lessorID")] = None
    lessor_name: str | None = None
    lease_rent_term: int | None = None
    lease_number: str | None = None
    rent_amount: Decimal | None = None
    retail_cost: Decimal | None = None
    manufacturing_year: str | None = None
