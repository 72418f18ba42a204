from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from visma_async.sandbox.contract import contract
from visma_async.sandbox.filters import BadFilter, Condition, conditions, dig, moment

source = contract("erp")
by_path = {(one.method, one.path): one for one in source.endpoints}
customers = by_path["GET", "/v1/customer"]
invoices = by_path["GET", "/v1/customerinvoice"]


def asked(endpoint, *query):
    return conditions(source, endpoint, query)


def test_unknown_parameters_and_paging_ask_nothing():
    assert asked(customers, ("nmae", "x"), ("pageNumber", "2"), ("numberToRead", "5")) == ()


def test_names_of_parameters_have_no_case_and_values_no_case_either():
    (condition,) = asked(customers, ("STATUS", "onhold"))
    assert condition.holds({"status": "OnHold"})
    assert not condition.holds({"status": "Active"})
    assert not condition.holds({})


def test_a_name_is_looked_for_inside():
    (condition,) = asked(customers, ("name", "bygg"))
    assert condition.holds({"name": "Fjord Bygg AS"})


def test_nested_fields():
    assert asked(customers, ("email", "a@b.no"))[0].holds({"mainContact": {"email": "A@B.no"}})
    assert asked(invoices, ("customer", "10000"))[0].holds({"customer": {"number": "10000"}})
    assert asked(invoices, ("branch", "1"))[0].holds({"branchNumber": {"number": "1"}})


def test_repeated_parameters_are_alternatives():
    inventory = by_path["GET", "/v1/inventory"]
    (condition,) = asked(inventory, ("inventoryNumber", "1"), ("inventoryNumber", "2"))
    assert condition.operand == ("1", "2")


def test_attributes_are_anded():
    found = asked(customers, ("attributes", '{"SEGMENT":"A","SIZE":"2"}'))
    record = {"attributes": [{"id": "SEGMENT", "value": "A"}, {"id": "SIZE", "value": "2"}]}
    assert all(condition.holds(record) for condition in found)
    assert len(found) == 2
    with pytest.raises(BadFilter):
        asked(customers, ("attributes", "SEGMENT=A"))


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-25",
        "2024-05-25 00:00:00",
        "2024-05-25 00:00:00.000",
        "2024-05-25T00:00:00",
        "2024-05-25T00:00:00.0",
    ],
)
def test_the_accepted_forms_of_a_date(text):
    (condition,) = asked(
        customers, ("lastModifiedDateTime", text), ("lastModifiedDateTimeCondition", ">")
    )
    assert condition == Condition(("lastModifiedDateTime",), ">", datetime(2024, 5, 25))


@pytest.mark.parametrize(
    "text", ["2024-05-25T00:00:00Z", "2024-05-25T00:00:00+02:00", "25.05.2024", "2024-13-01", "x"]
)
def test_other_forms_are_refused(text):
    with pytest.raises(BadFilter):
        asked(customers, ("lastModifiedDateTime", text))


def test_a_date_alone_means_since():
    assert asked(customers, ("lastModifiedDateTime", "2024-05-25"))[0].operator == ">="


@pytest.mark.parametrize("operator", ["=", "=>", "", "gt"])
def test_unknown_operators_are_refused(operator):
    query = ("createdDateTime", "2024-05-25"), ("createdDateTimeCondition", operator)
    if operator == "":
        assert asked(customers, *query)[0].operator == ">="
        return
    with pytest.raises(BadFilter):
        asked(customers, *query)


def test_numbers_are_compared_as_numbers():
    suppliers = by_path["GET", "/v1/supplierInvoice"]
    (condition,) = asked(suppliers, ("balance", "99.5"), ("balanceCondition", "<"))
    assert condition.holds({"balance": Decimal("9.75")})
    assert not condition.holds({"balance": Decimal(100)})
    with pytest.raises(BadFilter):
        asked(suppliers, ("balance", "much"), ("balanceCondition", "<"))


def test_released_is_a_flag_that_speaks_of_the_status():
    assert asked(invoices, ("released", "1"))[0].holds({"status": "Open"})
    assert asked(invoices, ("released", "0"))[0].holds({"status": "Hold"})


@pytest.mark.parametrize(
    ("operator", "passing"),
    [(">", {3}), (">=", {2, 3}), ("<", {1}), ("<=", {1, 2}), ("=", {2})],
)
def test_operators(operator, passing):
    condition = Condition(("n",), operator, Decimal(2))
    assert {n for n in (1, 2, 3) if condition.holds({"n": n})} == passing


def test_booleans_and_texts_are_no_numbers():
    assert not Condition(("n",), ">", Decimal(0)).test(True)
    assert not Condition(("n",), ">", Decimal(0)).test("5")
    assert Condition(("n",), "=", ("true",)).test(True)


def test_digging():
    record = {"a": [{"b": 1}, {"b": 2}, {}], "c": None}
    assert dig(record, "a.b") == [1, 2]
    assert dig(record, "c.b") == []
    assert dig(record, "a.b.c") == []


def test_moments_in_records_may_be_finer_and_have_a_zone():
    assert moment("2024-05-25T10:00:00.1234567") == datetime(2024, 5, 25, 10, 0, 0, 123456)
    assert moment("2024-05-25T10:00:00Z") == datetime(2024, 5, 25, 10)
    assert moment("soon") is None
    assert moment(None) is None


async def test_keys_after_a_value(caller):
    async def keys(path, field, value):
        return [one[field] for one in await caller.get(path, greaterThanValue=value)]

    assert (await keys("/v1/customerinvoice", "referenceNumber", "102990"))[0] == "102991"
    assert await keys("/v1/customerinvoice", "referenceNumber", "999999") == []
    assert (await keys("/v1/customerinvoice", "referenceNumber", "5"))[0] == "100001"
    accounts = await keys("/v1/account", "accountCD", "3000")
    assert accounts
    assert all(int(one) > 3000 for one in accounts)
    everyone = await keys("/v1/customer", "number", "10500")
    assert everyone[0] == "10000"
