"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Any

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class ValidationErrorCodeDetails(ReadModel):
    """ValidationErrorCodeDetails, as the API answers it."""

    code: str | None = None
    message: str | None = None
    parameters: dict[str, Any] | None = None
