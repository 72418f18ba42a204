"""Arguments: every filter of every generated list, from text to what is sent."""

from __future__ import annotations

import datetime as dt
import inspect
from decimal import Decimal

import pytest

from visma_async import ClientCredentials, ConfigurationError, VismaNet, models
from visma_async.api.erp import ErpResources
from visma_async.cli.arguments import _parameters, filters, keys
from visma_async.cli.resources import find_method, find_name
from visma_async.wire.values import Period, after, before, since, until

NAMES = [name for name, value in vars(ErpResources).items() if isinstance(value, property)]


@pytest.fixture(scope="module")
def company():
    return VismaNet(ClientCredentials(client_id="c", client_secret="s")).company("t")


def sent_filters(query: dict[str, str]) -> list[str]:
    """The wire names of what was asked for, without the conditions' operators and the page."""
    return [
        name
        for name in query
        if name.removesuffix("Condition") not in query.keys() - {name} and name != "pageNumber"
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_filter_takes_its_example(company, name):
    for wanted in ("list", "get"):
        method = getattr(getattr(company, name), wanted, None)
        if method is None:
            continue
        examples = [f"{p.name}{p.reader.example}" for p in _parameters(method)]
        found = filters(method, examples)
        assert len(found) == len(examples)
        given = ["1"] * sum(
            p.kind is p.POSITIONAL_OR_KEYWORD for p in inspect.signature(method).parameters.values()
        )
        query = dict(method(*keys(method, given), **found).request.query)
        assert len(sent_filters(query)) == len(examples)


@pytest.mark.parametrize("name", NAMES)
def test_the_wire_name_of_every_filter_is_known_too(company, name):
    method = getattr(getattr(company, name), "list", None)
    if method is None:
        return
    examples = {p.name: f"{p.name}{p.reader.example}" for p in _parameters(method)}
    query = dict(method(**filters(method, examples.values())).request.query)
    wires = sent_filters(query)
    for python, wire in zip(examples, wires, strict=True):
        again = wire + examples[python].removeprefix(python)
        required = [t for n, t in examples.items() if n != python]
        assert python in filters(method, [again, *required])


@pytest.mark.parametrize(
    ("resource", "text", "name", "value"),
    [
        ("customer", "name=A = B", "name", "A = B"),
        ("customer", "name = spaced ", "name", "spaced"),
        ("customer", "Status=onhold", "status", models.CustomerStatus.ON_HOLD),
        ("customer", "expand-direct-debit=1", "expand_direct_debit", True),
        ("customer", "expandDirectDebit=FALSE", "expand_direct_debit", False),
        (
            "customer",
            "created_date_time>2024-05-25T10:30",
            "created_date_time",
            after(dt.datetime(2024, 5, 25, 10, 30)),
        ),
        (
            "customer",
            "created_date_time<=2024-05-25",
            "created_date_time",
            until(dt.date(2024, 5, 25)),
        ),
        (
            "customer",
            "created_date_time<20240525",
            "created_date_time",
            before(dt.date(2024, 5, 25)),
        ),
        (
            "customer",
            "created_date_time>=2024-05-25T10:30Z",
            "created_date_time",
            since(dt.datetime(2024, 5, 25, 10, 30, tzinfo=dt.UTC)),
        ),
        ("customer", 'attributes={"COLOUR": "RED"}', "attributes", {"COLOUR": "RED"}),
        ("sales_person", "commission_pct=12.50", "commission_pct", Decimal("12.50")),
        ("general_ledger_balance", "period_id=2024-05", "period_id", Period(2024, 5)),
        ("general_ledger_balance", "period_id=202405", "period_id", Period(2024, 5)),
        (
            "general_ledger_balance",
            "last_modified_date_time=2024-05-25",
            "last_modified_date_time",
            dt.date(2024, 5, 25),
        ),
    ],
)
def test_what_a_text_becomes(company, resource, text, name, value):
    found = filters(getattr(company, resource).list, [text])
    assert found == {name: value}
    assert type(found[name]) is type(value)


@pytest.mark.parametrize(
    ("resource", "text"),
    [
        ("customer", "=value"),
        ("customer", "name"),
        ("customer", "attributes=COLOUR"),
        ("customer", "attributes=[1]"),
        ("customer", "created_date_time>=2024-02-30"),
        ("sales_person", "commission_pct=NaN"),
        ("sales_person", "commission_pct=much"),
        ("general_ledger_balance", "period_id=052024"),
        ("general_ledger_balance", "period_id=May"),
    ],
)
def test_what_is_not_understood_is_refused(company, resource, text):
    with pytest.raises(ConfigurationError, match="--where") as caught:
        filters(getattr(company, resource).list, [text])
    assert caught.value.advice


def test_a_filter_given_twice_is_refused(company):
    with pytest.raises(ConfigurationError, match="given before"):
        filters(company.customer.list, ["name=a", "Name=b"])


def test_a_filter_of_several_values_may_be_given_again(company):
    texts = ["inventory_types=a", "inventoryTypes=b"]
    assert filters(company.inventory.list, texts) == {"inventory_types": ["a", "b"]}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("customer", "customer"),
        ("Customers", "customer"),
        ("sales-order-v2", "sales_order_v2"),
        ("currencies", "currency"),
        ("branches", "branch"),
    ],
)
def test_names_as_people_type_them(typed, found):
    assert find_name(typed) == found


@pytest.mark.parametrize("name", NAMES)
def test_every_resource_is_found_by_its_name(name):
    assert find_name(name) == name
    assert find_name(name.replace("_", "-")) == name
    assert find_name(name.replace("_", "").upper()) == name


def test_keys_are_counted_and_typed(company):
    get = company.customer.get
    assert keys(get, ["10000"]) == ["10000"]
    with pytest.raises(ConfigurationError, match=r"takes 1 key \(customer_cd\), not 0"):
        keys(get, [])
    with pytest.raises(ConfigurationError, match="not 2"):
        keys(get, ["1", "2"])
    numbered = company.contact.get
    assert keys(numbered, ["17"]) == [17]
    with pytest.raises(ConfigurationError, match="is a number, not 'x'"):
        keys(numbered, ["x"])


def test_a_method_that_is_not_there(company):
    with pytest.raises(ConfigurationError, match="credit_term has no get") as caught:
        find_method(company, "credit_term", "get")
    assert caught.value.advice == "It has list."
