"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import Address, Contact


@attrs.define(kw_only=True, repr=False)
class SalesOrderBilling(ReadModel):
    """SalesOrderBillingDto, as the API answers it."""

    contact: Contact | None = None
    address: Address | None = None
