"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SupplierDescription, WithoutWithVat


@attrs.define(kw_only=True, repr=False)
class SupplierBalance(ReadModel):
    """SupplierBalanceDto, as the API answers it."""

    branch_number: str | None = None
    supplier: SupplierDescription | None = None
    balance: Decimal | None = None
    unreleased_purchases_not_in_approval: WithoutWithVat | None = None
    total_sent_for_approval: WithoutWithVat | None = None
    total_purchase_invoice_period: WithoutWithVat | None = None
    total_purchase_invoice_year: WithoutWithVat | None = None
    last_modified_date_time: dt.datetime | None = None
