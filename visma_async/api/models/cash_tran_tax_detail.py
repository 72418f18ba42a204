"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CashTaxType, TaxNumberDescription


@attrs.define(kw_only=True, repr=False)
class CashTranTaxDetail(ReadModel):
    """CashTranTaxDetailDto, as the API answers it."""

    tax: TaxNumberDescription | None = None
    tax_rate: Decimal | None = None
    taxable_amount: Decimal | None = None
    tax_amount: Decimal | None = None
    deductible_tax_rate: Decimal | None = None
    expense_amount: Decimal | None = None
    include_in_vat_exempt_total: bool | None = None
    pending_vat: bool | None = None
    statistical_vat: bool | None = None
    reverse_vat: bool | None = None
    tax_type: CashTaxType | None = None
