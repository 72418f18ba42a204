"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class UiExtensionScreen(ReadModel):
    """UiExtensionScreenDto, as the API answers it."""

    screen_id: str | None = None
    step_ids: list[str] | None = None
