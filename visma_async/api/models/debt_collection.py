"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class DebtCollection(ReadModel):
    """DebtCollectionDto, as the API answers it."""

    case_number: str | None = None
    case_type: str | None = None
    case_status: str | None = None
    case_url: str | None = None
