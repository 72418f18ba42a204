"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Currency(ReadModel):
    """CurrencyDto, as the API answers it."""

    id: str | None = None
    description: str | None = None
    symbol: str | None = None
    is_base_currency: bool | None = None
    decimal_precision: int | None = None
    is_used_for_accounting: bool | None = None
