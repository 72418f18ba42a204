"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerDescription


@attrs.define(kw_only=True, repr=False)
class CustomerBalance(ReadModel):
    """CustomerBalanceDto, as the API answers it."""

    customer: CustomerDescription | None = None
    balance: Decimal | None = None
    total_order: Decimal | None = None
    total_loan: Decimal | None = None
    total_sale_period: Decimal | None = None
    total_sale_year: Decimal | None = None
    total_discount_period: Decimal | None = None
    total_discount_year: Decimal | None = None
    last_modified: dt.datetime | None = None
