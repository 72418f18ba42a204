"""Which event a document is: jobs, changed records of both kinds, and what nobody knows yet."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests.virtual_clock import VirtualClock
from tests.webhooks.deliveries import JOB, SECRET, background, delivery
from visma_async import DecodeError
from visma_async.webhooks import (
    BackgroundFinished,
    Event,
    OtherEvent,
    ResourceChanged,
    parse,
    parse_unsigned,
)

# As the API's article on webhooks prints it.
PRINTED = {
    "notificationId": "1455fe2a-4240-4a32-b7a5-201430e9a842",
    "contextId": "1262489",
    "event": "salesorder_changed",
    "resourceUri": "https://integration.visma.net/API/controller/api/v1/salesorder/1286",
    "action": "Freight",
    "timeStamp": 636875998723700000,
}


def signed(document, **more):
    [event] = parse(*delivery(document, **more), SECRET, clock=VirtualClock())
    return event


def unsigned(document):
    return parse_unsigned(json.dumps(document).encode())


def described(event: Event) -> str:
    """Exhaustive: a type checker that is told of a fourth kind complains."""
    match event:
        case BackgroundFinished(job_id=job_id, status_code=code):
            return f"job {job_id}: {code}"
        case ResourceChanged(name=name, key=key, action=action):
            return f"{name} {key} {action}"
        case OtherEvent(name=name):
            return f"other {name}"


def test_the_printed_notification_of_an_automation_action():
    [event] = unsigned([PRINTED])
    assert isinstance(event, ResourceChanged)
    assert event.name == "salesorder_changed"
    assert (event.action, event.status) == ("Freight", None)
    assert (event.key, event.path) == ("1286", "/v1/salesorder/1286")
    assert event.resource_uri == PRINTED["resourceUri"]
    assert (event.company_id, event.tenant_id) == ("1262489", None)
    assert event.notification_id == PRINTED["notificationId"]
    # 636875998723700000 ticks; through a float they would be off.
    assert event.occurred_at == datetime(2019, 3, 7, 23, 57, 52, 370_000, tzinfo=UTC)
    assert event.body == PRINTED
    assert described(event) == "salesorder_changed 1286 Freight"


def test_single_objects_and_several_items():
    assert unsigned(PRINTED) == unsigned([PRINTED])
    other = {**PRINTED, "notificationId": "x", "action": None, "status": "Open"}
    first, second = unsigned([PRINTED, other])
    assert (first.notification_id, second.notification_id) == (PRINTED["notificationId"], "x")
    assert (second.action, second.status) == (None, "Open")


def test_names_may_begin_with_capitals():
    [event] = unsigned({name[0].upper() + name[1:]: value for name, value in PRINTED.items()})
    assert (event.key, event.action) == ("1286", "Freight")
    assert event.notification_id == PRINTED["notificationId"]


def test_what_the_portal_delivers_in_the_same_words_is_typed_too():
    event = signed(PRINTED, event="SALESORDER_CHANGED")
    assert (event.name, event.key, event.tenant_id) == ("SALESORDER_CHANGED", "1286", "tenant")
    inside = signed({"data": {"resourceUri": "/v1/customer/10000"}, "resourceUri": None})
    assert isinstance(inside, OtherEvent)  # null is what the document itself says
    assert signed({"data": {"resourceUri": "/v1/customer/10000"}}).key == "10000"


@pytest.mark.parametrize(
    ("uri", "key", "path"),
    [
        ("https://h/v1/customer/b64(YS9i)", "a/b", "/v1/customer/b64(YS9i)"),
        ("https://h/v2/customerinvoice/Invoice/100", "100", "/v2/customerinvoice/Invoice/100"),
        ("/v1/inventory/A%20B/", "A B", "/v1/inventory/A%20B/"),
        ("https://h/customer/5?x=/v1/y", "5", None),
        ("https://h/v1/../v1/customer/5", "5", None),
        ("https://[bad", None, None),
        ("nothing", "nothing", None),
    ],
)
def test_addresses(uri, key, path):
    [event] = unsigned({"resourceUri": uri})
    assert (event.key, event.path) == (key, path)


@pytest.mark.parametrize(
    "document",
    [
        background(),
        background(id="another thing's", jobId="too"),
        {"contentLocation": f"https://integration.visma.net/v1/background/{JOB}/content"},
        {"StateLocation": f"/API/controller/api/v1/background/{JOB}/"},
        {"data": {"stateLocation": f"/v1/background/{JOB}"}},
        {"id": JOB},
        {"jobId": JOB, "reference": "mine"},
        {"reference": JOB, "id": None},
    ],
)
def test_a_jobs_id_is_found_wherever_it_stands(document):
    event = signed(document, event="Background_Api_Response", run="17")
    assert isinstance(event, BackgroundFinished)
    assert event.job_id == JOB
    assert event.headers["run"] == "17"


def test_what_is_told_of_a_job():
    content = f"https://h/v1/background/{JOB}/content"
    event = signed(background(contentLocation=content, statusCode="404"))
    assert (event.status_code, event.content_location) == (404, content)
    assert event.state_location.endswith(JOB)
    assert described(event) == f"job {JOB}: 404"
    bare = signed({"id": JOB, "statusCode": None}, event="BACKGROUND_API_RESPONSE")
    assert bare.status_code is bare.state_location is bare.content_location is None
    # With a URL of the submitter's own, neither name nor signature comes.
    [event] = unsigned(background())
    assert (event.job_id, event.name) == (JOB, "")


@pytest.mark.parametrize(
    "document", [{}, [{}], "text", 5, None, {"id": "x"}, {"stateLocation": "https://h/v1/x"}]
)
def test_what_nobody_knows_yet_stays_as_it_came(document):
    event = signed(document, event="FIRST_TIME_STARTUP_COMPLETED")
    assert isinstance(event, OtherEvent)
    assert event.body == (document[0] if isinstance(document, list) else document)
    assert described(event) == "other FIRST_TIME_STARTUP_COMPLETED"


def test_a_job_without_an_id_is_not_invented():
    event = signed({"statusCode": 200}, event="BACKGROUND_API_RESPONSE")
    assert isinstance(event, OtherEvent)


@pytest.mark.parametrize("stamp", [0, -5, 10**30, "9" * 19, "soon", None, True, 1.5, {}])
def test_a_time_that_is_none(stamp):
    [event] = unsigned({**PRINTED, "timeStamp": stamp})
    assert event.occurred_at is None


def test_unsigned_bodies_that_are_no_json():
    with pytest.raises(DecodeError, match="not readable"):
        parse_unsigned(b"hello")
