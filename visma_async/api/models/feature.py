"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Feature(ReadModel):
    """FeatureDto, as the API answers it."""

    name: str | None = None
    display_name: str | None = None
    parent_name: str | None = None
    is_enabled: bool | None = None
