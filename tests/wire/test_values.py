"""UNSET is one object everywhere; periods in all three ways; conditions only on what compares."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.wire.values import (
    UNSET,
    Condition,
    Operator,
    Period,
    PeriodFormat,
    Unset,
    after,
    before,
    since,
    until,
)

periods = st.builds(Period, st.integers(1, 9999), st.integers(1, 99))


def test_unset_is_one_false_object():
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET


@given(periods, st.sampled_from(PeriodFormat))
def test_a_period_is_read_as_it_was_written(period, form):
    assert Period.parse(period.format(form), form) == period


def test_the_ways_to_write_a_period():
    december = Period(2019, 12)
    assert december.format(PeriodFormat.YYYYMM) == "201912"
    assert december.format(PeriodFormat.MMYYYY) == "122019"
    assert december.format(PeriodFormat.YYYYPP) == "201912"
    assert str(december) == "2019-12"
    assert Period.parse("12-2019", PeriodFormat.MMYYYY) == december
    assert Period.parse("2019-12") == december
    assert Period.parse("202013") == Period(2020, 13)


@given(periods, periods)
def test_periods_are_ordered_as_their_text(one, other):
    assert (one < other) == (one.format() < other.format())
    assert (hash(one) == hash(other)) or one != other


@pytest.mark.parametrize("text", ["", "2019", "20191", "2019/12", "201900", "０１２０１９"])
def test_what_is_no_period_is_refused(text):
    with pytest.raises(ValueError, match="."):
        Period.parse(text)


@pytest.mark.parametrize(("year", "number"), [(2024, 0), (0, 1), (2024, 100), (10000, 1)])
def test_impossible_periods_are_refused(year, number):
    with pytest.raises(ValueError, match="must be"):
        Period(year, number)


@pytest.mark.parametrize(
    ("make", "operator"), [(since, ">="), (after, ">"), (until, "<="), (before, "<")]
)
@pytest.mark.parametrize(
    "value", [date(2024, 5, 25), datetime(2024, 5, 25, tzinfo=UTC), Decimal("1.5"), 7]
)
def test_conditions_hold_operator_and_value(make, operator, value):
    condition = make(value)
    assert condition == Condition(Operator(operator), value)
    assert pickle.loads(pickle.dumps(condition)) == condition


@pytest.mark.parametrize("value", ["2024-05-25", None, True, 1.5])
def test_what_cannot_be_compared_is_refused(value):
    with pytest.raises(TypeError, match=r"since\(\) takes a date"):
        since(value)


def test_a_condition_on_no_number_is_refused():
    with pytest.raises(ValueError, match="cannot compare"):
        until(Decimal("NaN"))
