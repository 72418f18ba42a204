"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import PatchSalesOrderAddress, PatchSalesOrderContact


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderBilling(WriteModel):
    """PatchSalesOrderBillingDto, as the API takes it."""

    address: Plain[PatchSalesOrderAddress] = UNSET
    contact: Plain[PatchSalesOrderContact] = UNSET
