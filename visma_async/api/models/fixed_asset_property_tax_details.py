"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class FixedAssetPropertyTaxDetails(ReadModel):
    """FixedAssetPropertyTaxDetailsDto, as the API answers it."""

    date: dt.date | None = None
    property_value: Decimal | None = None
    min_percent: Decimal | None = None
