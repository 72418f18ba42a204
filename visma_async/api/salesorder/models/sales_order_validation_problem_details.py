"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import ValidationErrorCodeDetails


@attrs.define(kw_only=True, repr=False)
class SalesOrderValidationProblemDetails(ReadModel):
    """SalesOrderValidationProblemDetails, as the API answers it."""

    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    errors: dict[str, Any] | None = None
    details: list[ValidationErrorCodeDetails] | None = None
