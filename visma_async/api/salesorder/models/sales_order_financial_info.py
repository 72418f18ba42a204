"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CdDescriptionPair


@attrs.define(kw_only=True, repr=False)
class SalesOrderFinancialInfo(ReadModel):
    """SalesOrderFinancialInfoDto, as the API answers it."""

    invoice_separately: bool | None = None
    invoice_id: str | None = None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    terms: CdDescriptionPair | None = None
    cash_discount_date: dt.date | None = None
    post_period: str | None = None
