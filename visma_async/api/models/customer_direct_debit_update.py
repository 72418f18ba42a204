"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class CustomerDirectDebitUpdate(WriteModel):
    """CustomerDirectDebitUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    id: Plain[str] = UNSET
    mandate_id: Wrapped[str] = UNSET
    mandate_description: Wrapped[str] = UNSET
    date_of_signature: Wrapped[dt.date] = UNSET
    is_default: Wrapped[bool] = UNSET
    one_time: Wrapped[bool] = UNSET
    bic: Wrapped[str] = UNSET
    iban: Wrapped[str] = UNSET
    last_collection_date: Wrapped[dt.date] = UNSET
    max_amount: Wrapped[Decimal | int] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    branch: Wrapped[str] = UNSET
