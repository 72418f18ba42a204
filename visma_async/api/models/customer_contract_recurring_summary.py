"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerContractRecurringSummaryLine


@attrs.define(kw_only=True, repr=False)
class CustomerContractRecurringSummary(ReadModel):
    """CustomerContractRecurringSummaryDto, as the API answers it."""

    recurring_total: Decimal | None = None
    extra_usage_total: Decimal | None = None
    total_due: Decimal | None = None
    lines: list[CustomerContractRecurringSummaryLine] | None = None
