"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderAddress(WriteModel):
    """PatchSalesOrderAddressDto, as the API takes it."""

    line1: Plain[str] = UNSET
    line2: Plain[str] = UNSET
    line3: Plain[str] = UNSET
    postal_code: Plain[str] = UNSET
    city: Plain[str] = UNSET
    state_id: Plain[str] = UNSET
    country_id: Plain[str] = UNSET
    overrides_default: Plain[bool] = UNSET
