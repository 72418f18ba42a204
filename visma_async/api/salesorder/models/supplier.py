"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Supplier(ReadModel):
    """SupplierDto, as the API answers it."""

    id: str | None = None
    name: str | None = None
    currency_id: str | None = None
    price: Decimal | None = None
