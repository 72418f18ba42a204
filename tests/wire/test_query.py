"""Query parameters: each kind of value as the API wants it, and wrong kinds before they are sent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from visma_async.wire.enums import OpenEnum
from visma_async.wire.query import attribute_filter, encode, in_period, when, when_amount, whole
from visma_async.wire.values import UNSET, Period, PeriodFormat, after, since, until

OSLO = ZoneInfo("Europe/Oslo")


class Colour(OpenEnum):
    RED = "Red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b&c", "a b&c"),
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (Decimal("1E+2"), "100"),
        (Decimal("12.50"), "12.50"),
        (date(2024, 5, 25), "2024-05-25"),
        (datetime(2024, 5, 25, 12), "2024-05-25T12:00:00"),
        (datetime(2024, 5, 25, 12, tzinfo=UTC), "2024-05-25T14:00:00"),
        (Colour.RED, "Red"),
        (Colour("Blue"), "Blue"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("", ""),
    ],
)
def test_values(value, text):
    assert encode([("name", value)], OSLO) == (("name", text),)


@pytest.mark.parametrize("value", [None, UNSET, [], ()])
def test_what_is_not_sent(value):
    assert encode([("name", value)], OSLO) == ()


def test_lists_repeat_the_parameter():
    assert encode([("t", ["A", Colour.RED])], OSLO) == (("t", "A"), ("t", "Red"))
    assert encode([("t", {"B", "A"})], OSLO) == (("t", "A"), ("t", "B"))


def test_a_condition_is_two_parameters():
    pairs = encode([when("lastModifiedDateTime", since(date(2024, 5, 25)))], OSLO)
    assert pairs == (
        ("lastModifiedDateTime", "2024-05-25"),
        ("lastModifiedDateTimeCondition", ">="),
    )
    moment = datetime(2024, 5, 25, 12, tzinfo=UTC)
    assert encode([when("d", after(moment))], OSLO)[0] == ("d", "2024-05-25T14:00:00")
    assert encode([when_amount("balance", until(Decimal("10.5")))], OSLO) == (
        ("balance", "10.5"),
        ("balanceCondition", "<="),
    )


@pytest.mark.parametrize("make", [when, when_amount])
def test_no_condition_is_not_sent(make):
    assert encode([make("d", None), make("e", UNSET)], OSLO) == ()


@pytest.mark.parametrize(
    ("make", "value"),
    [
        (when, date(2024, 5, 25)),
        (when, "2024-05-25"),
        (when, since(5)),
        (when_amount, Decimal(5)),
        (when_amount, since(date(2024, 5, 25))),
    ],
)
def test_a_condition_of_the_wrong_kind_is_refused(make, value):
    with pytest.raises(TypeError, match=r"since\("):
        make("field", value)


def test_periods():
    may = Period(2024, 5)
    assert in_period("p", may, PeriodFormat.MMYYYY) == ("p", "052024")
    assert in_period("p", may, PeriodFormat.YYYYPP) == ("p", "202405")
    assert in_period("p", "202405", PeriodFormat.YYYYMM) == ("p", "202405")
    assert encode([in_period("p", None, PeriodFormat.YYYYMM)], OSLO) == ()
    with pytest.raises(TypeError, match="takes a Period"):
        in_period("p", 202405, PeriodFormat.YYYYMM)


def test_integer_flags():
    assert encode([whole("released", True), whole("level", 2)], OSLO) == (
        ("released", "1"),
        ("level", "2"),
    )
    assert encode([whole("released", None)], OSLO) == ()
    with pytest.raises(TypeError, match="takes an integer"):
        whole("released", "yes")


def test_the_attributes_filter():
    values = {"COLOUR": "RED", "SIZES": ["S", "M"], "NEW": True, "ON": date(2019, 4, 19), "N": 5}
    assert attribute_filter("attributes", values) == (
        "attributes",
        '{"COLOUR":"RED","SIZES":"S,M","NEW":"1","ON":"2019-04-19","N":"5"}',
    )
    assert attribute_filter("attributes", '{"A":"B"}')[1] == '{"A":"B"}'
    assert encode([attribute_filter("attributes", None)], OSLO) == ()
    with pytest.raises(TypeError, match="takes a mapping"):
        attribute_filter("attributes", ["COLOUR"])


@pytest.mark.parametrize("value", [{"a": 1}, object(), 1.5, b"x", Decimal("NaN")])
def test_what_has_no_form_in_a_query_is_refused(value):
    with pytest.raises(TypeError, match="cannot be sent"):
        encode([("name", value)], OSLO)


def test_a_plain_parameter_cannot_be_compared():
    with pytest.raises(TypeError, match="plain value"):
        encode([("name", since(5))], OSLO)
