"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Location(ReadModel):
    """LocationDto, as the API answers it."""

    id: str | None = None
    description: str | None = None
