"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CdNamePair


@attrs.define(kw_only=True, repr=False)
class Address(ReadModel):
    """AddressDto, as the API answers it."""

    id: int | None = None
    overrides_default: bool | None = None
    line1: str | None = None
    line2: str | None = None
    line3: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: CdNamePair | None = None
    county: CdNamePair | None = None
