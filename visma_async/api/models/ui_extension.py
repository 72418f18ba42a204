"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import UiExtensionType


@attrs.define(kw_only=True, repr=False)
class UiExtension(ReadModel):
    """UiExtensionDto, as the API answers it."""

    internal_id: str | None = None
    title: str | None = None
    url: str | None = None
    type: UiExtensionType | None = None
    screen_id: str | None = None
    step_id: str | None = None
    owner_name: str | None = None
    enabled: bool | None = None
