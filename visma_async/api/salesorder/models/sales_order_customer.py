"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CdDescriptionPair, CustomerLocation


@attrs.define(kw_only=True, repr=False)
class SalesOrderCustomer(ReadModel):
    """SalesOrderCustomerDto, as the API answers it."""

    internal_id: int | None = None
    id: str | None = None
    name: str | None = None
    tax_zone: CdDescriptionPair | None = None
    contact_id: int | None = None
    order: str | None = None
    ref_no: str | None = None
    location: CustomerLocation | None = None
