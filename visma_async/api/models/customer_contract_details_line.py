"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ContractDetailInvoiceType


@attrs.define(kw_only=True, repr=False)
class CustomerContractDetailsLine(ReadModel):
    """CustomerContractDetailsLineDto, as the API answers it."""

    contract_detail_id: int | None = None
    item_code: str | None = None
    description: str | None = None
    included: Decimal | None = None
    difference: Decimal | None = None
    setup_price: Decimal | None = None
    setup_discount: Decimal | None = None
    recurring_price: Decimal | None = None
    extra_usage_price: Decimal | None = None
    recurring_discount: Decimal | None = None
    renewal_price: Decimal | None = None
    renewal_discount: Decimal | None = None
    invoice_type: ContractDetailInvoiceType | None = None
