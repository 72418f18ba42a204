"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CustomerLocation(ReadModel):
    """CustomerLocationDto, as the API answers it."""

    id: str | None = None
    name: str | None = None
    internal_id: int | None = None
    country_id: str | None = None
    gln: str | None = None
    tax_registration_id: str | None = None
    corporate_id: str | None = None
    warehouse_id: str | None = None
