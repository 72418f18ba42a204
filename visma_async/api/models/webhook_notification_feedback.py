"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookNotificationFeedback(WriteModel):
    """WebhookNotificationFeedbackDto, as the API takes it."""

    notification_id: Plain[str] = UNSET
    source: Plain[str] = UNSET
    description: Plain[str] = UNSET
    is_success: Plain[bool] = UNSET
