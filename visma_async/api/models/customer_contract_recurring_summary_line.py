"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ContractRecurringInvoiceType


@attrs.define(kw_only=True, repr=False)
class CustomerContractRecurringSummaryLine(ReadModel):
    """CustomerContractRecurringSummaryLineDto, as the API answers it."""

    item_code: str | None = None
    description: str | None = None
    item_id: str | None = None
    uom: str | None = None
    invoice_type: ContractRecurringInvoiceType | None = None
    included: Decimal | None = None
    recurring_price: Decimal | None = None
    recurring_discount: Decimal | None = None
    extra_usage_price: Decimal | None = None
    un_invoiced: Decimal | None = None
    used_total: Decimal | None = None
