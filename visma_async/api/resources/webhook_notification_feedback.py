"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.created import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from visma_async.api import models
    from visma_async.call import Call

_CREATE = Operation(
    id="WebhookNotificationFeedback_Post", method="POST", path="/v1/webhooknotificationfeedback"
)


class WebhookNotificationFeedbackResource(Resource):
    """Webhook notification feedbacks: ``/v1/webhooknotificationfeedback``."""

    __slots__ = ()

    def create(
        self, webhook_notification_feedback: models.WebhookNotificationFeedback
    ) -> Call[Created[Any]]:
        """Creates a webhook notification feedback.

        ``POST /v1/webhooknotificationfeedback``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=webhook_notification_feedback)
