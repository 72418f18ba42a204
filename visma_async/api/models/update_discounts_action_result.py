"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.action import ActionAnswer

if TYPE_CHECKING:
    from visma_async.api.models import ActionResult


@attrs.define(kw_only=True, repr=False)
class UpdateDiscountsActionResult(ActionAnswer):
    """UpdateDiscountsActionResultDto, as the API answers it."""

    action_id: str | None = None
    action_result: ActionResult | None = None
    error_info: str | None = None
