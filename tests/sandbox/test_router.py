from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.sandbox.contract import contract
from visma_async.sandbox.router import RESERVED, BadPath, NoMethod, NoRoute, Router, decode_key

router = Router(contract("erp").endpoints)


def test_a_fixed_segment_wins_over_a_key():
    assert router.match("GET", "/v1/customer/internal/7").endpoint.id == "Customer_GetByinternalID"
    assert router.match("GET", "/v1/customer/customerClass").endpoint.paging == "none"
    assert router.match("GET", "/v1/customer/10000").keys == {"customerCd": "10000"}


def test_the_case_of_fixed_segments_does_not_matter_but_that_of_keys_is_kept():
    match = router.match("GET", "/V1/CustomerINVOICE/AbC")
    assert match.endpoint.path == "/v1/customerinvoice/{invoiceNumber}"
    assert match.keys == {"invoiceNumber": "AbC"}


def test_every_operation_is_found_by_its_own_path():
    for service in ("erp", "salesorder"):
        found = Router(contract(service).endpoints)
        for endpoint in contract(service).endpoints:
            path = endpoint.path
            for name in endpoint.keys:
                path = path.replace(f"{{{name}}}", "k1")
            assert found.match(endpoint.method, path).endpoint is endpoint


def test_the_official_vector():
    assert decode_key("b64(Oi8_I1tdQCYqKzs)") == ":/?#[]@&*+;"
    assert decode_key("B64%28Oi8_I1tdQCYqKzs%29") == ":/?#[]@&*+;"


@given(st.text(min_size=1))
def test_any_text_can_be_a_key_in_base64(text):
    try:
        encoded = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    except UnicodeEncodeError:
        return
    assert decode_key(f"b64({encoded})") == text


@pytest.mark.parametrize("character", sorted(RESERVED))
def test_reserved_characters_are_refused_however_they_come(character):
    for segment in (f"a{character}b", f"a{quote(character, safe='')}b"):
        with pytest.raises(BadPath):
            decode_key(segment)


def test_nordic_letters_and_spaces_pass_when_percent_encoded():
    assert decode_key("%C3%85se%20B") == "Åse B"


@pytest.mark.parametrize("segment", ["b64(_w)", "b64(a)"])
def test_base64_of_no_text_is_refused(segment):
    with pytest.raises(BadPath):
        decode_key(segment)


def test_a_slash_at_the_end_changes_nothing():
    assert router.match("GET", "/v1/customer/").endpoint.kind == "list"


def test_unknown_paths_and_methods():
    with pytest.raises(NoRoute):
        router.match("GET", "/v1/nothing")
    with pytest.raises(NoRoute):
        router.match("GET", "/v1/customer//balance")
    with pytest.raises(NoMethod):
        router.match("DELETE", "/v1/customer")
