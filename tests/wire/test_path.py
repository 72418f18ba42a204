"""Keys in paths: the official vector, and every key comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.wire.path import decode_segment, encode_segment, expand


def test_the_official_vector():
    assert encode_segment(":/?#[]@&*+;") == "b64(Oi8_I1tdQCYqKzs)"


@pytest.mark.parametrize("key", ["10000", "A-1_b.c~d", "..a", 42, -1])
def test_safe_keys_stay_as_they_are(key):
    assert encode_segment(key) == str(key)


@pytest.mark.parametrize("key", ["a/b", "Blåbær", "b64(x)", ".", "..", " 1", "1 ", "50%", "a+b"])
def test_other_keys_are_base64(key):
    segment = encode_segment(key)
    assert segment.startswith("b64(")
    assert "=" not in segment
    assert decode_segment(segment) == key


@given(st.text(min_size=1))
def test_every_key_comes_back(key):
    segment = encode_segment(key)
    assert decode_segment(segment) == key
    assert not set(segment) & set("/?#[]@&*+; %")
    assert decode_segment(encode_segment(key, always_b64=True)) == key


@pytest.mark.parametrize(
    ("segment", "key"),
    [("a%2Fb", "a/b"), ("b64%28Oi8%29", ":/"), ("b64(Oi8=)", ":/"), ("b64(_)", "b64(_)")],
)
def test_segments_of_a_location_are_read_in_every_form(segment, key):
    assert decode_segment(segment) == key


def test_an_empty_key_is_refused():
    with pytest.raises(ValueError, match="empty"):
        encode_segment("")


@pytest.mark.parametrize("key", [None, True, 1.5, b"x"])
def test_other_types_are_refused(key):
    with pytest.raises(TypeError, match="A key is text or an integer"):
        encode_segment(key)


def test_a_template_takes_its_keys_in_order():
    template = "/v1/dimension/{dimensionId}/{segmentId}/{valueId}"
    assert expand(template, ["SUB", 1, "a b"]) == "/v1/dimension/SUB/1/b64(YSBi)"
    assert expand(template, ["SUB", 1, "7"], always_b64={"valueId"}).endswith("/1/b64(Nw)")


@pytest.mark.parametrize("keys", [[], ["1", "2"]])
def test_the_number_of_keys_must_fit(keys):
    with pytest.raises(TypeError, match="takes 1 keys"):
        expand("/v1/customer/{customerCd}", keys)
