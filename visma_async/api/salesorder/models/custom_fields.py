"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CustomFields(ReadModel):
    """CustomFieldsDto, as the API answers it."""

    custom_str1: str | None = None
    custom_str2: str | None = None
    custom_str3: str | None = None
    custom_str4: str | None = None
    custom_str5: str | None = None
    custom_dec1: Decimal | None = None
    custom_dec2: Decimal | None = None
    custom_int1: int | None = None
    custom_int2: int | None = None
    custom_date_time_utc1: dt.datetime | None = None
