"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CustomerDirectDebit(ReadModel):
    """CustomerDirectDebitDto, as the API answers it."""

    id: str | None = None
    mandate_id: str | None = None
    mandate_description: str | None = None
    date_of_signature: dt.date | None = None
    is_default: bool | None = None
    one_time: bool | None = None
    bic: str | None = None
    iban: str | None = None
    last_collection_date: dt.date | None = None
    max_amount: Decimal | None = None
    expiration_date: dt.date | None = None
    branch: str | None = None
