"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class NewSalesOrderCustomFields(WriteModel):
    """NewSalesOrderCustomFieldsDto, as the API takes it."""

    custom_str1: Plain[str] = UNSET
    custom_str2: Plain[str] = UNSET
    custom_str3: Plain[str] = UNSET
    custom_str4: Plain[str] = UNSET
    custom_str5: Plain[str] = UNSET
    custom_dec1: Plain[Decimal | int] = UNSET
    custom_dec2: Plain[Decimal | int] = UNSET
    custom_int1: Plain[int] = UNSET
    custom_int2: Plain[int] = UNSET
    custom_date_time_utc1: Plain[dt.datetime] = UNSET
