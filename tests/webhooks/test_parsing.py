"""What is let in, and what is refused: signature, age, size, and bytes of any kind."""

from __future__ import annotations

import hmac
import pickle
from base64 import b64encode
from contextlib import suppress
from decimal import Decimal
from http.client import HTTPMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock
from tests.webhooks.deliveries import NOW, SECRET, background, delivery
from visma_async import (
    ConfigurationError,
    DecodeError,
    InvalidSignature,
    OversizedNotification,
    StaleNotification,
)
from visma_async.auth.secret import Secret
from visma_async.webhooks import MAX_BODY, SIGNATURE_HEADER, OtherEvent, parse, parse_unsigned, sign

CLOCK = VirtualClock()


def read(headers, body, secret=SECRET, **options):
    return parse(headers, body, secret, **{"clock": CLOCK, **options})


def message(headers):
    """As the standard library's HTTP server has them."""
    found = HTTPMessage()
    for name, value in headers.items():
        found[name] = value
    return found


def test_a_delivery_becomes_an_event():
    [event] = read(*delivery({"orderNo": "000223", "total": 1.10}))
    assert isinstance(event, OtherEvent)
    assert event.name == "SALESORDER_CREATED"
    assert event.body == {"orderNo": "000223", "total": Decimal("1.10")}
    assert (event.notification_id, event.tenant_id) == ("5d0e2f7c", "tenant")
    assert (event.subscription_id, event.group_id) == ("subscription", "group")
    assert (event.application_id, event.application_version) == ("isv_orders", "7")
    assert event.occurred_at.timestamp() == NOW
    assert event.sent_at.timestamp() == NOW + 0.25
    assert pickle.loads(pickle.dumps(event)) == event
    assert hash(event) == hash(pickle.loads(pickle.dumps(event)))


def test_the_signature_is_the_documented_one():
    digest = hmac.new(SECRET.encode(), b"{}", "sha256").digest()
    assert sign(b"{}", SECRET) == sign(b"{}", Secret(SECRET)) == b64encode(digest).decode()


@pytest.mark.parametrize("case", [str.lower, str.upper, str.title])
@pytest.mark.parametrize("kind", [dict, CIMultiDict, message])
def test_the_names_of_headers_may_be_in_any_case(case, kind):
    headers, body = delivery(run="17")
    [event] = read(kind({case(name): value for name, value in headers.items()}), body)
    assert event.notification_id == "5d0e2f7c"
    assert event.headers["run"] == "17"


def test_headers_that_are_secrets_of_others_are_not_kept():
    headers, body = delivery(Authorization="Basic aHVzaA==", Cookie="session=hush")
    [event] = read(headers, body)
    assert not {"authorization", "cookie"} & set(event.headers)


@pytest.mark.parametrize("secret", [["old", SECRET], ("old", Secret(SECRET)), iter([SECRET, "x"])])
def test_while_secrets_change_any_of_them_will_do(secret):
    assert read(*delivery(), secret)
    assert read(*delivery(secret="old"), ["old", SECRET])
    with pytest.raises(InvalidSignature, match="any of the 2 secrets"):
        read(*delivery(secret="older"), ["old", SECRET])


@pytest.mark.parametrize("secret", ["", " \n", None, [], [""], ["good", ""], b"bytes", 5, [None]])
def test_a_secret_that_anybody_could_guess_is_no_secret(secret):
    with pytest.raises(ConfigurationError, match="secret is text") as caught:
        read(*delivery(secret=""), secret)
    assert "environment variable" in caught.value.advice


def test_what_is_not_signed_is_refused():
    headers, body = delivery()
    for value in (None, "", "  "):
        unsigned = {**headers, SIGNATURE_HEADER: value} if value is not None else {**headers}
        if value is None:
            del unsigned[SIGNATURE_HEADER]
        with pytest.raises(InvalidSignature, match="not signed") as caught:
            read(unsigned, body)
        assert caught.value.status == 401
    # A header of that name in a third party's blog is not the portal's.
    with pytest.raises(InvalidSignature):
        read({"X-Visma-Signature": sign(body, SECRET)}, body)


def test_a_refusal_says_what_to_do_and_no_secret():
    headers, body = delivery({"a": 1})
    again = body.replace(b": ", b":")  # a framework that decoded it and encoded it again
    with pytest.raises(InvalidSignature, match="7 bytes") as caught:
        read(headers, again)
    assert "framework" in caught.value.advice
    assert SECRET not in repr(caught.value) + str(caught.value) + str(caught.value.__dict__)
    assert sign(again, SECRET) not in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).status == 401


@given(st.binary(min_size=1, max_size=300), st.data())
def test_any_other_byte_in_the_body_is_refused(body, data):
    headers, _ = delivery(body=body)
    at = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.integers(1, 255))
    changed = body[:at] + bytes([body[at] ^ other]) + body[at + 1 :]
    for wrong in (changed, body + b" ", b"\xef\xbb\xbf" + body, body[:-1]):
        with pytest.raises(InvalidSignature):
            read(headers, wrong)


@given(st.binary(max_size=100), st.data())
def test_any_other_character_in_the_signature_is_refused(body, data):
    headers, _ = delivery(body=body)
    good = headers[SIGNATURE_HEADER]
    at = data.draw(st.integers(0, len(good) - 1))
    other = data.draw(st.characters().filter(lambda c: c != good[at]))
    with pytest.raises(InvalidSignature):
        read({**headers, SIGNATURE_HEADER: good[:at] + other + good[at + 1 :]}, body)
    with pytest.raises(InvalidSignature):
        read({**headers, SIGNATURE_HEADER: good[:at]}, body)


@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
@example(b"[" * 200_000)
@example(b"1" * 10_000)
@example(b"[1e999999999999999999]")
@example(b'{"timeStamp": 1e999999}')
@example(b'{"resourceUri": "http://[::1"}')
@example(b'{"stateLocation": "http://[::1"}')
@example(b'[[], null, 1, "x", {"id": {}}]')
@example(b'{"contentLocation": "/background/b64(A)/content"}')
def test_signed_bytes_give_events_or_an_error_of_the_package(body):
    headers, _ = delivery(body=body, event="BACKGROUND_API_RESPONSE")
    try:
        events = read(headers, body)
    except DecodeError:
        return
    for event in events:
        repr(event)
        getattr(event, "key", None)
        getattr(event, "path", None)


@given(
    st.dictionaries(
        st.sampled_from(["x-vwd-webhook-timestamp", "x-vwd-notification-timestamp", "x-vwd-x"]),
        st.text(max_size=30),
    )
)
@example({"x-vwd-webhook-timestamp": "9" * 19})
@example({"x-vwd-webhook-timestamp": "9999-12-31T23:59:59-23:59"})
@example({"x-vwd-webhook-timestamp": "0001-01-01T00:00:00+23:59"})
def test_any_text_in_the_headers_gives_events_or_an_error_of_the_package(more):
    headers, body = delivery()
    with suppress(StaleNotification):
        assert len(read({**headers, **more}, body)) == 1


def test_a_signed_body_that_is_no_json():
    with pytest.raises(DecodeError, match="not readable.*HTML page") as caught:
        read(*delivery(body=b"<html>"))
    assert "Answer 400" in caught.value.advice
    with pytest.raises(DecodeError, match="empty"):
        read(*delivery(body=b""))


def test_a_replay_outside_the_window_is_refused():
    assert read(*delivery(at=NOW - 86_000))
    assert read(*delivery(at=NOW + 86_000))
    for at, what in ((NOW - 90_000, "old"), (NOW + 90_000, "ahead")):
        with pytest.raises(StaleNotification, match=what) as caught:
            read(*delivery(at=at))
        assert isinstance(caught.value, InvalidSignature)
        assert caught.value.status == 400
        assert read(*delivery(at=at), freshness=None)
    with pytest.raises(StaleNotification):
        read(*delivery(at=NOW - 61), freshness=60)


def test_a_forgery_is_told_from_an_old_delivery():
    with pytest.raises(InvalidSignature) as caught:
        read(*delivery(at=NOW - 90_000, secret="guess"))
    assert not isinstance(caught.value, StaleNotification)


def test_a_delivery_that_is_tried_again_is_as_old_as_its_last_try():
    headers, body = delivery(at=NOW - 90_000)
    headers["x-vwd-webhook-timestamp"] = str(int(NOW * 1000))
    assert read(headers, body)
    headers["x-vwd-webhook-timestamp"] = "soon"
    with pytest.raises(StaleNotification):
        read(headers, body)


@pytest.mark.parametrize("text", ["1700000000", "1700000000000", "2023-11-14T22:13:20Z", "soon"])
def test_timestamps_in_other_forms(text):
    headers, body = delivery()
    headers |= {"x-vwd-webhook-timestamp": text, "x-vwd-notification-timestamp": text}
    [event] = read(headers, body, freshness=1)
    assert event.sent_at is None or event.sent_at.timestamp() == NOW


def test_without_timestamps_nothing_is_known_of_the_age():
    headers, body = delivery(at=NOW - 90_000)
    bare = {name: value for name, value in headers.items() if "timestamp" not in name}
    [event] = read(bare, body, freshness=1)
    assert event.occurred_at is event.sent_at is None


def test_the_systems_clock_is_the_default():
    with pytest.raises(StaleNotification):
        parse(*delivery(), SECRET)


def test_a_large_body_is_refused_before_it_is_looked_at():
    big = b"x" * (100 * 1024 * 1024)
    with pytest.raises(OversizedNotification, match="104857600 bytes") as caught:
        read({SIGNATURE_HEADER: "wrong"}, big)
    assert caught.value.status == 413
    assert read(*delivery(body=b'"' + b"x" * (MAX_BODY - 2) + b'"'))
    with pytest.raises(OversizedNotification):
        read(*delivery(), max_body=1)
    with pytest.raises(OversizedNotification):
        parse_unsigned(big)


@pytest.mark.parametrize("body", ["{}", {}, None, [b"{}"]])
def test_a_body_that_a_framework_decoded(body):
    headers, _ = delivery()
    with pytest.raises(ConfigurationError, match="is bytes") as caught:
        read(headers, body)
    assert "raw body" in caught.value.advice


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_every_kind(kind):
    headers, body = delivery()
    assert read(headers, kind(body))


@pytest.mark.parametrize(
    "headers", [[(b"x-vwd-event-id", b"X")], {b"x": b"y"}, {"x": ["y"]}, None, "x: y"]
)
def test_headers_that_are_no_mapping_of_text(headers):
    with pytest.raises(ConfigurationError, match="mapping of text to text") as caught:
        read(headers, b"{}")
    assert "latin-1" in caught.value.advice


def test_an_array_has_an_event_for_each_item():
    found = read(*delivery([{"a": 1}, background(), {"resourceUri": "/v1/customer/1"}, 5]))
    assert [type(event).__name__ for event in found] == [
        *("OtherEvent", "BackgroundFinished", "ResourceChanged", "OtherEvent")
    ]
    assert {event.notification_id for event in found} == {"5d0e2f7c"}
    assert read(*delivery([])) == []
