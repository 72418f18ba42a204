"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ProjectStatus


@attrs.define(kw_only=True, repr=False)
class TemplateNumberDescription(ReadModel):
    """TemplateNumberDescriptionDto, as the API answers it."""

    status: ProjectStatus | None = None
    number: str | None = None
    description: str | None = None
