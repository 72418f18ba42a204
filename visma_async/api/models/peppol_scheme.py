"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class PeppolScheme(ReadModel):
    """PeppolSchemeDto, as the API answers it."""

    endpoint: str | None = None
    party_identification: str | None = None
    party_legal: str | None = None
