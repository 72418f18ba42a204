"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class TaxDetailUpdate(WriteModel):
    """TaxDetailUpdateDto, as the API takes it."""

    tax_id: Wrapped[str] = UNSET
    taxable_amount: Wrapped[Decimal | int] = UNSET
    vat_amount: Wrapped[Decimal | int] = UNSET
