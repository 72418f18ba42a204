"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import TaxNumberDescription


@attrs.define(kw_only=True, repr=False)
class TaxDetail(ReadModel):
    """TaxDetailDto, as the API answers it."""

    tax_id: str | None = None
    record_id: int | None = None
    vat_id: TaxNumberDescription | None = None
    vat_rate: Decimal | None = None
    taxable_amount: Decimal | None = None
    vat_amount: Decimal | None = None
