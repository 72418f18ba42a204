"""The fast way gives what the slow way gives, whatever comes."""

from __future__ import annotations

import logging
from decimal import Decimal

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wire.wire_documents import documents
from visma_async.api import models
from visma_async.errors import DecodeError
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.converter import make_converter
from visma_async.wire.model import ReadModel
from visma_async.wire.twins import PageDecoder

unhurried = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(autouse=True, scope="module")
def silence():
    logging.getLogger("visma_async.codec").disabled = True
    yield
    logging.getLogger("visma_async.codec").disabled = False


converter = make_converter(timezone="UTC")
slow_codec = Codec(timezone="UTC")
decoders = {}


def exact(value):
    """A form in which only what is the same in value and type is equal, at every depth."""
    if isinstance(value, ReadModel):
        fields = attrs.fields(type(value))
        return type(value), [exact(getattr(value, field.name)) for field in fields]
    if isinstance(value, dict):
        return {name: exact(item) for name, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return type(value), repr(value)


def check_both_ways(model, page):
    decoder = decoders.setdefault(model, PageDecoder(model, converter))
    decoder._patience, decoder._builds = 64, 0
    body = json.dumps(page)
    assert exact(decoder.decode(body)) == exact(slow_codec.structure_many(json.loads(body), model))


@unhurried
@given(st.lists(documents(models.Customer), max_size=3))
def test_documents_as_promised(page):
    check_both_ways(models.Customer, page)


@unhurried
@given(st.lists(documents(models.Customer, odd=True), max_size=3))
def test_odd_documents(page):
    check_both_ways(models.Customer, page)


@pytest.mark.parametrize(
    "odd",
    [
        {"creditLimit": "NaN"},
        {"creditLimit": "12"},
        {"name": 5},
        {"lastModifiedDateTime": "soon"},
        {"status": 7},
        {"mainAddress": []},
        {"attributes": [None]},
        {"metadata": {"totalCount": "1"}},
    ],
)
def test_odd_fields(odd):
    check_both_ways(models.Customer, [{"number": "1"}, odd])


def test_unknown_fields_are_learned():
    converter = make_converter(timezone="UTC")
    decoder = PageDecoder(models.Customer, converter)
    page = json.dumps([{"number": "1", "new": 1.5, "mainAddress": {"newer": [1.5]}}] * 100)
    first = decoder.decode(page)
    assert decoder.decode(page) == first
    assert first[0].extra_fields == {"new": Decimal("1.5")}
    assert first[0].main_address.extra_fields == {"newer": [Decimal("1.5")]}
    assert converter.unknown_fields[models.Customer] == {"new"}
    assert decoder.worthwhile
    assert decoder.decode(b'[{"number":"2"}]')[0].extra_fields == {}


def test_it_is_given_up_where_nothing_fits():
    decoder = PageDecoder(models.Customer, make_converter())
    decoder.decode(json.dumps([{"name": 5}] * 100))
    assert not decoder.worthwhile


def test_it_is_given_up_where_names_are_data():
    decoder = PageDecoder(models.Customer, make_converter())
    decoder.decode(json.dumps([{f"field{n}": n} for n in range(50)]))
    assert not decoder.worthwhile


def test_hooks_of_the_user_win():
    converter = make_converter(timezone="UTC")
    converter.register_structure_hook(models.Address, lambda value, _: value["city"].upper())
    converter.register_structure_hook(Decimal, lambda value, _: float(value))
    codec = Codec(converter=converter)
    body = json.dumps([{"mainAddress": {"city": "Oslo"}, "creditLimit": 1}] * 2000)
    for customer in codec.decode_many(body, models.Customer):
        assert customer.main_address == "OSLO"
        assert type(customer.credit_limit) is float


def test_a_large_page_names_the_place_of_its_fault():
    page = [{"number": str(n)} for n in range(2000)]
    body = json.dumps([*page, "no customer"])
    with pytest.raises(DecodeError) as error:
        Codec().decode_many(body, models.Customer)
    assert error.value.where == "[2000]"
    with pytest.raises(DecodeError, match="breaks off"):
        Codec().decode_many(json.dumps(page)[:-1], models.Customer)
    with pytest.raises(DecodeError, match="Expected a list, but an object came"):
        Codec().decode_many(json.dumps({"records": page}), models.Customer)


def test_pages_in_both_forms():
    codec = Codec()
    metadata = {"totalCount": 9, "maxPageSize": 500}
    page = codec.decode_page(json.dumps([{"number": "1", "metadata": metadata}]), models.Customer)
    assert (page.total_count, page.max_page_size) == (9, 500)
    assert page.records == [models.Customer(number="1")]
    assert page.records[0]._metadata is None
    body = json.dumps({"pageNumber": 1, "pageSize": 5, "totalCount": 7, "records": [{"name": "A"}]})
    page = codec.decode_page(body, models.SalesPerson)
    assert page.total_count == 7
    assert page.records == [models.SalesPerson(name="A")]
    assert codec.decode_page(b"[]", models.Customer).records == []
    assert codec.decode_page(b'["A"]', str).records == ["A"]
