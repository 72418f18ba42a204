"""The service status page's notifications."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async import DecodeError, OversizedNotification
from visma_async.webhooks import (
    ComponentChanged,
    Incident,
    IncidentUpdate,
    Maintenance,
    OtherStatus,
    StatusEvent,
    parse_status,
)

PAGE = {"id": "j2mf", "status_indicator": "major", "status_description": "Partial System Outage"}
INCIDENT = {
    "id": "lbkh",
    "name": "The API is slow",
    "status": "monitoring",
    "impact": "critical",
    "impact_override": None,
    "shortlink": "https://stspg.io/x",
    "created_at": "2026-05-29T15:08:51-06:00",
    "updated_at": "2026-05-29T16:30:35-06:00",
    "resolved_at": None,
    "scheduled_for": None,
    "scheduled_until": None,
    "incident_updates": [
        {"status": "monitoring", "body": "Fixed.", "display_at": "2026-05-29T16:07:53-06:00"},
        {"status": "investigating", "body": "We look.", "created_at": "2026-05-29T15:09:00-06:00"},
    ],
}


def told(**document):
    return parse_status(json.dumps({"meta": {}, "page": PAGE, **document}).encode())


def described(event: StatusEvent) -> str:
    match event:
        case Incident(name=name, status=status):
            return f"incident {name}: {status}"
        case Maintenance(name=name):
            return f"maintenance {name}"
        case ComponentChanged(name=name, new_status=status):
            return f"{name} is {status}"
        case OtherStatus():
            return "other"


def test_an_incident():
    event = told(incident=INCIDENT)
    assert described(event) == "incident The API is slow: monitoring"
    assert (event.page_id, event.indicator) == ("j2mf", "major")
    assert event.description == "Partial System Outage"
    assert (event.id, event.impact, event.url) == ("lbkh", "critical", "https://stspg.io/x")
    assert event.created_at == datetime(2026, 5, 29, 21, 8, 51, tzinfo=UTC)
    assert event.resolved_at is None
    assert event.updates[0] == IncidentUpdate(
        status="monitoring", text="Fixed.", at=datetime(2026, 5, 29, 22, 7, 53, tzinfo=UTC)
    )
    assert event.updates[1].at.minute == 9
    assert event.body["incident"] == INCIDENT


@pytest.mark.parametrize("name", ["incident", "scheduled_maintenance", "maintenance"])
def test_maintenance_comes_as_an_incident_that_is_to_begin(name):
    times = {
        "scheduled_for": "2026-06-01T02:00:00Z",
        "scheduled_until": "2026-06-01T06:00:00Z",
        "status": "scheduled",
        "impact": "maintenance",
    }
    event = told(**{name: {**INCIDENT, **times}})
    assert described(event) == "maintenance The API is slow"
    assert event.scheduled_for == datetime(2026, 6, 1, 2, tzinfo=UTC)
    assert event.scheduled_until == datetime(2026, 6, 1, 6, tzinfo=UTC)
    without_times = told(**{name: {**INCIDENT, "impact": "maintenance"}})
    assert isinstance(without_times, Maintenance)


def test_a_component():
    event = told(
        component_update={
            "created_at": "2026-05-29T21:32:28Z",
            "new_status": "operational",
            "old_status": "major_outage",
            "id": "k773",
            "component_id": "rb5w",
        },
        component={"id": "rb5w", "name": "Financials API", "status": "operational"},
    )
    assert described(event) == "Financials API is operational"
    assert (event.id, event.old_status) == ("rb5w", "major_outage")
    assert event.at == datetime(2026, 5, 29, 21, 32, 28, tzinfo=UTC)


def test_anything_else():
    event = told(news={"x": 1})
    assert described(event) == "other"
    assert event.body["news"] == {"x": 1}


@pytest.mark.parametrize("body", [b"[]", b"5", b"", b"<html>", b"null"])
def test_what_is_no_object(body):
    with pytest.raises(DecodeError):
        parse_status(body)
    with pytest.raises(OversizedNotification):
        parse_status(body + b"      ", max_body=5)


NAMES = ["page", "incident", "component_update", "component", "id", "name", "status", "created_at"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*NAMES, "incident_updates"]), inner, max_size=5)
    ),
)


@given(JSON)
def test_documents_of_any_shape(document):
    with suppress(DecodeError):
        repr(parse_status(json.dumps(document).encode()))
