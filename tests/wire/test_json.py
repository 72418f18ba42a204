"""Numbers stay exact, and what is no JSON is named for what it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import DecodeError
from visma_async.wire import json

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.decimals(allow_nan=False, allow_infinity=False).filter(lambda d: "." in str(d))
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(documents)
def test_whatever_is_encoded_decodes_to_the_same(document):
    assert json.loads(json.dumps(document)) == document


@pytest.mark.parametrize(
    "digits", ["1234567890123456789.25", "0.1", "-0.00", "1E+2", "9" * 40 + ".5", "0.30"]
)
def test_digits_are_kept(digits):
    assert json.dumps(json.loads(digits.encode())).decode() == digits


def test_integers_of_any_size_are_exact():
    assert json.loads(b"123456789012345678901234567890") == 123456789012345678901234567890


def test_dates_are_written_in_iso_form():
    assert json.dumps({"on": date(2024, 5, 25)}) == b'{"on":"2024-05-25"}'


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (float("nan"), "nan"),
        ({"a": [1, Decimal("Infinity")]}, "at a[1]"),
        ([{"amount": Decimal("NaN")}], "at [0].amount"),
        ({"a": {"b": float("-inf")}}, "at a.b"),
    ],
)
def test_what_json_cannot_say_is_refused_with_its_place(value, place):
    with pytest.raises(ValueError, match="JSON has no number for") as error:
        json.dumps(value)
    assert place in str(error.value)


def test_words_that_look_like_it_are_no_numbers():
    assert json.dumps(["NaN", "Infinity", None]) == b'["NaN","Infinity",null]'


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "the body is empty"),
        (b" \r\n", "the body is empty"),
        (b"<!DOCTYPE html><html><body>502</body></html>", "an HTML page came"),
        (b"<ArrayOfCustomer/>", "XML or HTML came"),
        (b'[{"number": "100', "breaks off after 16 bytes"),
        (b'{"a": }', "malformed at byte 6 of 7"),
        (b"[1, 2] and more", "malformed at byte 8 of 15"),
        (b"Service unavailable", "but this came (19 bytes): 'Service unavailable'"),
        (b'["\xff"]', "no UTF-8 text (5 bytes)"),
        (b"[" * 100_000, "Expected JSON, but this came (100000 bytes"),
        (b"NaN", "but this came"),
    ],
)
def test_what_came_instead_is_named(body, said):
    with pytest.raises(DecodeError) as error:
        json.loads(body)
    assert said in str(error.value)
    assert error.value.body == body[:500].decode("utf-8", "replace")


def test_a_byte_order_mark_is_no_fault():
    assert json.loads(b"\xef\xbb\xbf[1]") == [1]
