"""Reading: which event a decoded document is. What is not understood stays as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from visma_async.webhooks.events import BackgroundFinished, Event, OtherEvent, ResourceChanged
from visma_async.webhooks.moments import moment
from visma_async.wire.path import decode_segment

BACKGROUND_EVENT = "BACKGROUND_API_RESPONSE"
"""The id of the event "Background API Operation - Response Ready"."""
_HIDDEN = frozenset({"authorization", "cookie", "proxy-authorization"})


def read_events(document: Any, headers: Mapping[str, str]) -> list[Event]:
    """Returns the events that a document tells: one, or one for each item of an array.

    Args:
        document: The decoded body.
        headers: The headers, by lower-case name.
    """
    shared = _shared(headers)
    items = document if isinstance(document, list) else [document]
    return [_event(item, shared) for item in items]


def _event(item: Any, shared: Mapping[str, Any]) -> Event:
    fields = _fields(item)
    known: dict[str, Any] = {
        **shared,
        "name": shared["name"] or _text(fields, "event") or "",
        "notification_id": _text(fields, "notificationid") or shared["notification_id"],
        "occurred_at": shared["occurred_at"] or moment(fields.get("timestamp")),
        "body": item,
    }
    state = _text(fields, "statelocation")
    content = _text(fields, "contentlocation")
    of_a_job = known["name"].upper() == BACKGROUND_EVENT
    if job_id := _job_id(fields, state, content, told_so=of_a_job):
        return BackgroundFinished(
            **known,
            job_id=job_id,
            status_code=_number(fields.get("statuscode")),
            state_location=state,
            content_location=content,
        )
    uri = _text(fields, "resourceuri") or _text(fields, "relativeresourceuri")
    if uri is not None:
        return ResourceChanged(
            **known,
            resource_uri=uri,
            action=_text(fields, "action"),
            status=_text(fields, "status"),
            company_id=_text(fields, "contextid"),
        )
    return OtherEvent(**known)


def _shared(headers: Mapping[str, str]) -> dict[str, Any]:
    def header(name: str) -> str | None:
        return headers.get(f"x-vwd-{name}") or None

    return {
        "name": header("event-id") or "",
        "notification_id": header("notification-id"),
        "tenant_id": header("tenant-id"),
        "subscription_id": header("subscription-id"),
        "application_id": header("application-id"),
        "application_version": header("application-version"),
        "group_id": header("group-id"),
        "occurred_at": moment(header("notification-timestamp")),
        "sent_at": moment(header("webhook-timestamp")),
        "headers": {name: text for name, text in headers.items() if name not in _HIDDEN},
    }


def _job_id(
    fields: Mapping[str, Any], state: str | None, content: str | None, *, told_so: bool
) -> str | None:
    for address in (state, content):
        if address is not None and (found := _job_in(address)):
            return found
    if told_so:
        for name in ("jobid", "id", "reference"):
            if found := _text(fields, name):
                return found
    return None


def _job_in(address: str) -> str | None:
    """The id in `.../background/{id}` or `.../background/{id}/content`."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return None
    _, found, rest = path.partition("/background/")
    return (decode_segment(rest.partition("/")[0]) or None) if found else None


def _fields(item: Any) -> dict[str, Any]:
    """The fields by lower-case name, also those of an object inside: no body was ever printed."""
    if not isinstance(item, dict):
        return {}
    inner = [value for value in item.values() if isinstance(value, dict)]
    return {name.lower(): value for each in [*inner, item] for name, value in each.items()}


def _text(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if type(value) is int:
        return str(value)
    return value if isinstance(value, str) and value else None


def _number(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 5:
        return int(value)
    return value if type(value) is int else None
