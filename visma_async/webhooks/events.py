"""Events: what a notification says, typed as far as it is known, and kept whole in any case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import attrs

from visma_async.wire.location import key_of

_VERSIONED = re.compile(r"/v[0-9]+/.+")


@attrs.frozen(kw_only=True, repr=False)
class Notification:
    """What all notifications have in common. None stands for what was not told.

    Names, ids and times come from headers, which the signature does not cover, where the body does
    not tell them.

    Attributes:
        name: The event's name: `SALESORDER_CREATED`, or `customer_changed` for the old kind.
            Empty where none was told.
        notification_id: What a delivery is known again by.
        tenant_id: The company's tenant id, as `VismaNet.company()` takes it.
        subscription_id: The subscription in the Developer Portal.
        application_id: The application in the Developer Portal.
        application_version: Its version there.
        group_id: What groups notifications; the API's docs do not say how.
        occurred_at: When it happened (aware).
        sent_at: When this delivery was sent (aware).
        headers: The delivery's headers, by lower-case name. The pairs of
            `background(notify="subscription:run=17")` are among them: `event.headers["run"]`.
        body: The JSON as it came; numbers with a fraction are Decimal.
    """

    name: str = ""
    notification_id: str | None = None
    tenant_id: str | None = None
    subscription_id: str | None = None
    application_id: str | None = None
    application_version: str | None = None
    group_id: str | None = None
    occurred_at: datetime | None = None
    sent_at: datetime | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict, hash=False, repr=False)
    body: Any = attrs.field(default=None, hash=False, repr=False)

    def __repr__(self) -> str:
        """Shows what was told, but for headers and body."""
        shown = {
            field.name: getattr(self, field.name)
            for field in attrs.fields(type(self))
            if field.repr
        }
        told = [f"{name}={value!r}" for name, value in shown.items() if value not in (None, "")]
        return f"{type(self).__name__}({', '.join(told)})"


@attrs.frozen(kw_only=True, repr=False)
class BackgroundFinished(Notification):
    """A background job has ended, well or not: `await company.job(event.job_id)` tells.

    The API's docs name what such a notification carries, but do not print one, so the id is taken
    from wherever it stands.

    Attributes:
        job_id: The job's id.
        status_code: The HTTP status that the call ended with.
        state_location: Where the job's state is, as it was told. Its host need not be the API's:
            do not send a token there; `company.job(job_id)` does not either.
        content_location: Where the answer is, as it was told.
    """

    job_id: str
    status_code: int | None = None
    state_location: str | None = None
    content_location: str | None = None


@attrs.frozen(kw_only=True, repr=False)
class ResourceChanged(Notification):
    """A record has changed, or somebody did something to it. Fetch it: the event only names it.

        customer = await company.customer.get(event.key)
        record = await company.request("GET", event.path)  # whatever it is

    What became of it can be told to the ERP, which shows it on the document's tab for webhooks:

        await company.webhook_notification_feedback.create(
            models.WebhookNotificationFeedback(
                notification_id=event.notification_id,
                source="Our integration",
                description="Imported.",
                is_success=True,
            )
        )

    Attributes:
        resource_uri: The record's address, as it was told. Do not send a token to its host.
        action: What was done to it, such as the action of a button that an automation action
            added to the ERP's screen; None where the event tells a status instead, or neither.
        status: The status it has now.
        company_id: The company's number in the ERP (`contextId`; the old kind has no tenant id).
    """

    resource_uri: str
    action: str | None = None
    status: str | None = None
    company_id: str | None = None

    @property
    def key(self) -> str | None:
        """The last part of the address, decoded: the record's key."""
        try:
            return key_of(self.resource_uri)
        except ValueError:
            return None

    @property
    def path(self) -> str | None:
        """The address from the version on, `/v1/customer/10000`, without its host."""
        try:
            found = _VERSIONED.search(urlsplit(self.resource_uri).path)
        except ValueError:
            return None
        if found is None or ".." in found[0].split("/"):
            return None
        return found[0]


@attrs.frozen(kw_only=True, repr=False)
class OtherEvent(Notification):
    """Anything else: `name` and `body` say what it is about."""


Event: TypeAlias = BackgroundFinished | ResourceChanged | OtherEvent
"""What `parse` returns; a `match` over the three is exhaustive."""
