"""Models of JSON and JSON of models: what is kept, converted, reported and refused."""

from __future__ import annotations

import copy
import datetime as dt
import logging
import pickle
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import cattrs
import pytest

from visma_async.api import models
from visma_async.errors import ConfigurationError, DecodeError
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.converter import make_converter
from visma_async.wire.model import NO_EXTRAS, ReadModel, camel_case, wire_fields
from visma_async.wire.values import UNSET, Period

OSLO = ZoneInfo("Europe/Oslo")
codec = Codec()


def read(model=models.Customer, /, **document):
    return codec.structure(document, model)


def sent(model):
    return codec.unstructure(model)


def test_a_customer():
    document = json.loads(
        b'{"internalId": 1, "number": "10000", "creditLimit": 1234567890123456789.25,'
        b'"mainAddress": {"city": "Oslo", "country": {"id": "NO"}}, "status": "Active",'
        b'"attributes": [{"id": "A"}], "createdDateTime": "2024-05-25T10:00:00",'
        b'"sendDunningLettersViaEMail": true, "brandNew": [1]}'
    )
    customer = codec.structure(document, models.Customer)
    assert customer == models.Customer(
        internal_id=1,
        number="10000",
        credit_limit=Decimal("1234567890123456789.25"),
        main_address=models.Address(city="Oslo", country=models.Country(id="NO")),
        status=models.CustomerStatus.ACTIVE,
        attributes=[models.AttributeIdValue(id="A")],
        created_date_time=dt.datetime(2024, 5, 25, 10, tzinfo=OSLO),
        send_dunning_letters_via_email=True,
        extra_fields={"brandNew": [1]},
    )


def test_absent_and_null_are_the_same():
    assert read() == read(name=None, mainAddress=None, attributes=None) == models.Customer()


def test_it_prints_what_it_says():
    assert repr(read(number="1", new=2)) == "Customer(number='1', extra_fields={'new': 2})"
    assert repr(models.CustomerUpdate(name="A")) == "CustomerUpdate(name='A')"


def test_records_without_extra_fields_share_one_empty_dict():
    customer = read()
    assert customer.extra_fields is NO_EXTRAS
    assert customer.extra_fields == {}
    with pytest.raises(TypeError, match="no extra fields"):
        customer.extra_fields["a"] = 1
    with pytest.raises(TypeError, match="no extra fields"):
        customer.extra_fields.setdefault("a")
    with pytest.raises(TypeError, match="no extra fields"):
        customer.extra_fields |= {"a": 1}
    assert pickle.loads(pickle.dumps(customer)).extra_fields is NO_EXTRAS
    assert copy.deepcopy(customer).extra_fields is NO_EXTRAS
    customer.extra_fields = {"a": 1}
    assert sent(customer) == {"a": 1}


@pytest.mark.parametrize(
    ("document", "attribute", "value"),
    [
        ({"name": 5}, "name", "5"),
        ({"name": Decimal("1.50")}, "name", "1.50"),
        ({"name": True}, "name", "true"),
        ({"internalId": "12"}, "internal_id", 12),
        ({"internalId": Decimal("5.0")}, "internal_id", 5),
        ({"printInvoices": "True"}, "print_invoices", True),
        ({"printInvoices": 0}, "print_invoices", False),
        ({"creditLimit": "12.50"}, "credit_limit", Decimal("12.50")),
        ({"creditLimit": 12.5}, "credit_limit", Decimal("12.5")),
        ({"status": 5}, "status", "5"),
    ],
)
def test_what_loses_nothing_is_converted(caplog, document, attribute, value):
    converted = getattr(Codec().structure(document, models.Customer), attribute)
    assert converted == value
    assert type(converted) in (type(value), models.CustomerStatus)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert f"Customer.{attribute}: expected" in caplog.text


@pytest.mark.parametrize(
    ("document", "attribute"),
    [
        ({"name": ["A"]}, "name"),
        ({"internalId": "12a"}, "internal_id"),
        ({"internalId": Decimal("5.5")}, "internal_id"),
        ({"internalId": True}, "internal_id"),
        ({"printInvoices": 2}, "print_invoices"),
        ({"creditLimit": "NaN"}, "credit_limit"),
        ({"createdDateTime": "soon"}, "created_date_time"),
        ({"createdDateTime": 5}, "created_date_time"),
        ({"mainAddress": []}, "main_address"),
        ({"attributes": {"a": 1}}, "attributes"),
        ({"status": {}}, "status"),
    ],
)
def test_what_would_lose_something_is_kept(caplog, document, attribute):
    (came,) = document.values()
    assert getattr(Codec().structure(document, models.Customer), attribute) == came
    assert "kept as it came" in caplog.text


def test_an_oddity_is_reported_once_and_without_the_value(caplog):
    tolerant = Codec()
    tolerant.structure_many([{"creditLimit": "a secret"}] * 5, models.Customer)
    assert len(caplog.records) == 1
    assert "secret" not in caplog.text


def test_integers_are_amounts(caplog):
    assert type(read(creditLimit=5).credit_limit) is Decimal
    assert not caplog.records


def test_dates_and_moments():
    invoice = read(models.CustomerInvoice, documentDate="2024-05-25T00:00:00", postPeriod="202405")
    assert invoice.document_date == dt.date(2024, 5, 25)
    assert type(invoice.document_date) is dt.date
    assert invoice.post_period == Period(2024, 5)
    moment = Codec(timezone="UTC").structure({"createdDateTime": "2024-05-25"}, models.Customer)
    assert moment.created_date_time == dt.datetime(2024, 5, 25, tzinfo=dt.UTC)


def test_a_date_with_a_time_of_day_is_kept_whole(caplog):
    invoice = Codec().structure({"documentDate": "2024-05-25T13:45:00"}, models.CustomerInvoice)
    assert invoice.document_date == dt.datetime(2024, 5, 25, 13, 45, tzinfo=OSLO)
    assert "CustomerInvoice.document_date" in caplog.text


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ({"name": 5}, "[1].name"),
        ({"mainAddress": {"country": {"id": 5}}}, "[1].mainAddress.country.id"),
        ({"mainAddress": {"country": "NO"}}, "[1].mainAddress.country"),
        ({"attributes": [{}, {"id": []}]}, "[1].attributes[1].id"),
        ({"attributes": [{}, None]}, "[1].attributes[1]"),
        ({"attributes": "A"}, "[1].attributes"),
        ({"createdDateTime": "soon"}, "[1].createdDateTime"),
        ([], "[1]"),
    ],
)
def test_a_strict_codec_says_where(document, where):
    with pytest.raises(DecodeError) as error:
        Codec(strict=True).structure_many([{}, document], models.Customer)
    assert error.value.where == where
    assert where in str(error.value)
    assert pickle.loads(pickle.dumps(error.value)).where == where


@pytest.mark.parametrize("document", [[], "Oslo", None, 5])
def test_what_is_no_record_is_refused(document):
    with pytest.raises(DecodeError, match=r"Expected an object \(Customer\)"):
        codec.structure(document, models.Customer)


def test_a_list_of_one_is_taken_for_the_one():
    assert codec.structure([{"number": "1"}], models.Customer).number == "1"
    with pytest.raises(DecodeError, match="a list came"):
        Codec(strict=True).structure([{"number": "1"}], models.Customer)


def test_other_types_are_structured_too():
    assert codec.structure([{"number": "1"}], list[models.Customer])[0].number == "1"
    assert codec.structure({"a": Decimal("1.5")}, dict[str, Any]) == {"a": Decimal("1.5")}
    assert codec.structure("2024-05-25", dt.date) == dt.date(2024, 5, 25)
    assert codec.structure(5, Decimal) == Decimal(5)
    assert codec.structure("Active", models.CustomerStatus) is models.CustomerStatus.ACTIVE


def test_writes_send_what_was_set():
    update = models.CustomerUpdate(
        name="ACME",
        credit_limit=None,
        status="Active",
        main_address=models.AddressUpdate(city="Oslo", country_id=None),
        override_with_class_values=True,
        attribute_lines=[models.AttributeLineUpdate(attribute_id="A", attribute_value="1")],
    )
    assert sent(update) == {
        "name": {"value": "ACME"},
        "status": {"value": "Active"},
        "creditLimit": {"value": None},
        "overrideWithClassValues": True,
        "mainAddress": {"value": {"city": {"value": "Oslo"}, "countryId": {"value": None}}},
        "attributeLines": [{"attributeId": {"value": "A"}, "attributeValue": {"value": "1"}}],
    }
    assert sent(models.CustomerUpdate()) == {}


def test_writes_send_dates_as_the_api_wants_them():
    update = models.CustomerInvoiceUpdate(
        document_date=dt.date(2024, 5, 25),
        document_due_date=dt.datetime(2024, 5, 25, 23, tzinfo=dt.UTC),
        post_period=Period(2024, 5),
        financial_period=Period(2024, 5),
        exchange_rate=0.1,
    )
    assert json.dumps(sent(update)) == (
        b'{"documentDueDate":{"value":"2024-05-26"},"exchangeRate":{"value":0.1},'
        b'"documentDate":{"value":"2024-05-25"},"postPeriod":{"value":"052024"},'
        b'"financialPeriod":{"value":"202405"}}'
    )


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (
            models.CustomerUpdate(main_address="Oslo"),
            "CustomerUpdate.main_address takes AddressUpdate, not str",
        ),
        (
            models.CustomerUpdate(attribute_lines="A"),
            "CustomerUpdate.attribute_lines takes a list, not str",
        ),
    ],
)
def test_writes_refuse_what_a_field_does_not_take(update, said):
    with pytest.raises(TypeError, match=said):
        sent(update)


def test_no_number_is_not_sent():
    with pytest.raises(ValueError, match="nan cannot be sent"):
        sent(models.CustomerUpdate(credit_limit=float("nan")))


def test_plain_json_passes():
    body = {"name": {"value": "A"}, "on": dt.date(2024, 5, 25), "n": Decimal("1.50")}
    assert sent(body) == {"name": {"value": "A"}, "on": "2024-05-25", "n": Decimal("1.50")}
    assert sent(models.CustomerUpdate(main_address={"city": 1})) == {
        "mainAddress": {"value": {"city": 1}}
    }


def test_hooks_of_the_user_win_at_every_depth():
    converter = make_converter(timezone="UTC")
    converter.register_structure_hook(Decimal, lambda value, _: float(value))
    converter.register_structure_hook(models.Country, lambda value, _: value["id"])
    converter.register_structure_hook(models.CustomerStatus, lambda value, _: value.lower())
    converter.register_unstructure_hook(Decimal, lambda value: f"{value:.2f}")
    converter.register_unstructure_hook(models.AddressUpdate, lambda value: value.city)
    own = Codec(converter=converter)
    customer = own.structure(
        {"creditLimit": 1, "mainAddress": {"country": {"id": "NO"}}, "status": "Active"},
        models.Customer,
    )
    assert type(customer.credit_limit) is float
    assert customer.main_address.country == "NO"
    assert customer.status == "active"
    update = models.CustomerUpdate(
        credit_limit=Decimal(1), main_address=models.AddressUpdate(city="Oslo")
    )
    assert own.unstructure(update) == {
        "creditLimit": {"value": "1.00"},
        "mainAddress": {"value": "Oslo"},
    }
    assert own.timezone is converter.timezone


def test_a_hook_that_fails_is_placed():
    converter = make_converter()
    converter.register_structure_hook(models.Country, lambda value, _: value["code"])
    with pytest.raises(DecodeError) as error:
        Codec(converter=converter).structure({"mainAddress": {"country": {}}}, models.Customer)
    assert error.value.where == "mainAddress.country"
    assert isinstance(error.value.__cause__, KeyError)


def test_a_converter_of_another_make_is_refused():
    with pytest.raises(ConfigurationError, match="make_converter"):
        Codec(converter=cattrs.Converter())


def test_an_unknown_zone_is_refused():
    with pytest.raises(ConfigurationError, match="no time zone 'Europe/Atlantis'"):
        Codec(timezone="Europe/Atlantis")


def test_a_copied_converter_keeps_its_zone():
    twin = make_converter(timezone="UTC", strict=True).copy()
    assert (str(twin.timezone), twin.strict) == ("UTC", True)
    assert twin.structure({"number": "1"}, models.Customer).number == "1"


def test_a_subclass_with_fields_of_its_own():
    @attrs.define(kw_only=True, repr=False)
    class MyCustomer(models.Customer):
        segment: str | None = "none"
        tags: list[str] = attrs.field(factory=list)

    MyCustomer.__module__ = models.Customer.__module__
    mine = codec.structure({"number": "1", "tags": ["a"]}, MyCustomer)
    assert (mine.number, mine.segment, mine.tags) == ("1", "none", ["a"])
    assert codec.structure({}, MyCustomer).tags == []


def test_wire_names():
    names = {field.attribute: field.name for field in wire_fields(models.Account)}
    assert names["account_id"] == "accountID"
    assert names["tax_category"] == "taxCategory"
    assert camel_case("address_line1") == "addressLine1"
    assert issubclass(models.Account, ReadModel)
    assert not UNSET
