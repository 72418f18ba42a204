"""Status: what the service status page tells its subscribers: incidents, maintenance, components.

The page is one of Atlassian's Statuspage. Whoever subscribes a webhook there gets these, and they
carry no signature: use an address that nobody can guess, and take them as a hint to look at the
page. Answer 2xx within 30 seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

import attrs

from visma_async.errors import DecodeError
from visma_async.webhooks.moments import moment
from visma_async.webhooks.raw import MAX_BODY, decoded, sized


@attrs.frozen(kw_only=True)
class StatusNotification:
    """What all of them have in common. None stands for what was not told.

    Attributes:
        page_id: The status page.
        indicator: How bad it is altogether: `none`, `minor`, `major`, `critical`, `maintenance`.
        description: The same in words.
        body: The JSON as it came.
    """

    page_id: str | None = None
    indicator: str | None = None
    description: str | None = None
    body: Any = attrs.field(default=None, hash=False, repr=False)


@attrs.frozen(kw_only=True)
class IncidentUpdate:
    """One message about an incident or maintenance."""

    status: str | None = None
    text: str | None = None
    at: datetime | None = None


@attrs.frozen(kw_only=True)
class _Story(StatusNotification):
    """What incidents and maintenance have in common.

    Attributes:
        id: Every notification about the same one has the same.
        name: Its headline.
        status: How far it is.
        impact: How bad it is: `none`, `minor`, `major`, `critical`, `maintenance`.
        url: Where to read about it.
        created_at: When it was opened (aware).
        updated_at: When it was last changed.
        resolved_at: When it ended.
        updates: The messages, as they came: the latest first.
    """

    id: str | None = None
    name: str | None = None
    status: str | None = None
    impact: str | None = None
    url: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    resolved_at: datetime | None = None
    updates: tuple[IncidentUpdate, ...] = ()


@attrs.frozen(kw_only=True)
class Incident(_Story):
    """An incident began, went on or ended.

    `status` is `investigating`, `identified`, `monitoring`, `resolved` or `postmortem`.
    """


@attrs.frozen(kw_only=True)
class Maintenance(_Story):
    """Maintenance is planned, has begun or has ended.

    `status` is `scheduled`, `in_progress`, `verifying` or `completed`.

    Attributes:
        scheduled_for: When it begins (aware).
        scheduled_until: When it is to end.
    """

    scheduled_for: datetime | None = None
    scheduled_until: datetime | None = None


@attrs.frozen(kw_only=True)
class ComponentChanged(StatusNotification):
    """A part of the service works better or worse than before.

    Attributes:
        id: The component's id.
        name: Its name.
        old_status: `operational`, `degraded_performance`, `partial_outage`, `major_outage`,
            `under_maintenance`.
        new_status: The same, now.
        at: When (aware).
    """

    id: str | None = None
    name: str | None = None
    old_status: str | None = None
    new_status: str | None = None
    at: datetime | None = None


@attrs.frozen(kw_only=True)
class OtherStatus(StatusNotification):
    """Anything else: see `body`."""


StatusEvent: TypeAlias = Incident | Maintenance | ComponentChanged | OtherStatus
"""What `parse_status` returns; a `match` over the four is exhaustive."""


def parse_status(body: bytes, *, max_body: int = MAX_BODY) -> StatusEvent:
    """Returns what a notification of the status page says. It is not signed: see the module.

    Args:
        body: The request's body.
        max_body: Bytes of the largest body that is looked at.

    Raises:
        OversizedNotification: The body is larger than `max_body`.
        DecodeError: The body is no JSON object.
    """
    document = decoded(sized(body, max_body))
    if not isinstance(document, dict):
        raise DecodeError("The status page's notification is no JSON object.")
    page = _object(document, "page")
    shared: dict[str, Any] = {
        "page_id": _text(page, "id"),
        "indicator": _text(page, "status_indicator"),
        "description": _text(page, "status_description"),
        "body": document,
    }
    if "component_update" in document:
        return _component(_object(document, "component_update"), document, shared)
    for name in ("incident", "scheduled_maintenance", "maintenance"):
        if isinstance(document.get(name), dict):
            return _incident(document[name], shared)
    return OtherStatus(**shared)


def _component(
    update: Mapping[str, Any], document: Mapping[str, Any], shared: Mapping[str, Any]
) -> ComponentChanged:
    component = _object(document, "component")
    return ComponentChanged(
        **shared,
        id=_text(update, "component_id") or _text(component, "id"),
        name=_text(component, "name"),
        old_status=_text(update, "old_status"),
        new_status=_text(update, "new_status") or _text(component, "status"),
        at=moment(update.get("created_at")),
    )


def _incident(told: Mapping[str, Any], shared: Mapping[str, Any]) -> Incident | Maintenance:
    updates = told.get("incident_updates")
    known: dict[str, Any] = {
        **shared,
        "id": _text(told, "id"),
        "name": _text(told, "name"),
        "status": _text(told, "status"),
        "impact": _text(told, "impact"),
        "url": _text(told, "shortlink") or _text(told, "url"),
        "created_at": moment(told.get("created_at")),
        "updated_at": moment(told.get("updated_at")),
        "resolved_at": moment(told.get("resolved_at")),
        "updates": tuple(_updates(updates if isinstance(updates, list) else [])),
    }
    begins, ends = moment(told.get("scheduled_for")), moment(told.get("scheduled_until"))
    # Maintenance comes as an incident that has a time to begin.
    if begins is None and known["impact"] != "maintenance":
        return Incident(**known)
    return Maintenance(**known, scheduled_for=begins, scheduled_until=ends)


def _updates(told: list[Any]) -> list[IncidentUpdate]:
    return [
        IncidentUpdate(
            status=_text(one, "status"),
            text=_text(one, "body"),
            at=moment(one.get("display_at")) or moment(one.get("created_at")),
        )
        for one in told
        if isinstance(one, dict)
    ]


def _object(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return found if isinstance(found, dict) else {}


def _text(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and value else None
