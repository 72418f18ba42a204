"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerContractDetailsLine, PromoCodeIdDescription


@attrs.define(kw_only=True, repr=False)
class CustomerContractDetails(ReadModel):
    """CustomerContractDetailsDto, as the API answers it."""

    effective_from: dt.date | None = None
    promo_code: PromoCodeIdDescription | None = None
    pending_setup: Decimal | None = None
    pending_recurring: Decimal | None = None
    pending_renewal: Decimal | None = None
    total_pending: Decimal | None = None
    current_setup: Decimal | None = None
    current_recurring: Decimal | None = None
    current_renewal: Decimal | None = None
    lines: list[CustomerContractDetailsLine] | None = None
