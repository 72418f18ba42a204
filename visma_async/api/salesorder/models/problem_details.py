"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class ProblemDetails(ReadModel):
    """ProblemDetails, as the API answers it."""

    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
