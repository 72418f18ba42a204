"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PatchSalesOrderCustomer(WriteModel):
    """PatchSalesOrderCustomerDto, as the API takes it."""

    id: Plain[str] = UNSET
    ref_no: Plain[str] = UNSET
    order: Plain[str] = UNSET
    contact_id: Plain[int] = UNSET
    terms_id: Plain[str] = UNSET
    location_id: Plain[str] = UNSET
