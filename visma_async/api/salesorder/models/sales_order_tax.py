"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderTax(ReadModel):
    """SalesOrderTaxDto, as the API answers it."""

    tax_id: str | None = None
    tax_rate: Decimal | None = None
    taxable_amount: Decimal | None = None
    tax_amount: Decimal | None = None
    exempt_tax: bool | None = None
    include_in_taxable: bool | None = None
    is_pending_tax: bool | None = None
    is_statistical_tax: bool | None = None
    is_reverse_tax: bool | None = None
    tax_type: str | None = None
