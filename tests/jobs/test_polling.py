"""The poll plan: pure decisions."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.transport.polling import (
    FIRST,
    LONGEST,
    QUICK,
    RATIO,
    Experience,
    Pace,
    affordable_ratio,
    look_after_failure,
    look_after_hint,
    look_after_not_found,
    next_look,
)


def looks_at(length: float, first: float = FIRST) -> list[float]:
    """The ages at which a job of that length is looked at."""
    ages = [first]
    while ages[-1] < length:
        ages.append(next_look(ages[-1]))
    return ages


@given(st.floats(FIRST / RATIO, 86_400.0))
def test_no_result_is_late_by_half_of_what_its_job_took(length):
    late = looks_at(length)[-1] - length
    assert late <= 0.49 * length
    assert late <= LONGEST


@given(st.sampled_from([QUICK, 1.0, FIRST]))
def test_the_plan_itself_asks_no_more_than_five_times_a_minute(first):
    ages = looks_at(86_400.0, first)
    for start in ages:
        assert sum(start <= age < start + 60 for age in ages) <= 5


def test_one_of_a_kind_looks_early_and_the_others_go_by_what_came_of_it():
    kind = Experience()
    assert [kind.first_look() for _ in range(3)] == [QUICK, FIRST, FIRST]
    for took in (1.5, 2.0, 60.0):
        kind.ended(took)
    assert kind.first_look() == pytest.approx(2.6)
    for _ in range(20):
        kind.ended(45.0)
    assert kind.first_look() == FIRST


def test_after_failures_and_hints():
    assert [look_after_failure(100.0, n) for n in (1, 2, 3)] == [105.0, 110.0, 120.0]
    assert look_after_failure(0.0, 50) == LONGEST
    assert look_after_hint(100.0) == 105.0
    assert look_after_hint(1.0) == 6.0
    assert [look_after_not_found(age) for age in (3.0, 15.0, 25.0)] == [15.0, 21.9, 31.0]


def test_a_window_with_plenty_of_calls_changes_nothing():
    assert affordable_ratio(15_000, 200, 10.0, 3600.0) == RATIO
    assert affordable_ratio(10, 200, 10.0, 10.0) == RATIO
    assert affordable_ratio(500, 200, 10.0, 30.0) == RATIO


def test_where_calls_are_short_the_looks_come_later():
    hour = affordable_ratio(300, 200, 10.0, 3600.0)
    minute = affordable_ratio(300, 200, 10.0, 60.0)
    assert RATIO < minute < hour < 20
    assert RATIO < affordable_ratio(600, 200, 10.0, 3600.0) < hour


@given(st.integers(1, 1000), st.integers(1, 1000), st.floats(1.0, 1e5), st.floats(0.0, 4000.0))
def test_the_affordable_ratio_is_a_number_that_makes_sense(left, waiting, age, resets_in):
    assert RATIO <= affordable_ratio(left, waiting, age, age + resets_in) < 1e6


@given(st.lists(st.tuples(st.floats(0.0, 40.0), st.floats(0.0, 90.0)), max_size=60))
def test_the_pace_holds_wherever_in_its_course_a_request_is_counted(requests):
    """Each goes out as soon as it may, and ends a while later; the server counts it in between."""
    pace, ends, counted, now = Pace(), [], [], 0.0
    for pause, takes in requests:
        now += pause
        while True:
            for end in sorted(end for end in ends if end <= now):
                pace.ended(end)
                ends.remove(end)
            at = pace.ready_at(now)
            if at <= now:
                break
            now = min([at, *ends])
        pace.sending()
        ends.append(now + takes)
        counted.append((now, now + takes))
    for _, first in counted:
        # Those that may all fall into the minute that begins when this one is counted last.
        later = [begun for begun, _ in counted if begun > first]
        assert sum(begun < first + 60 for begun in later) <= 4
    assert pace.ready_at(now) < math.inf or ends


def test_a_pace_is_forgotten_a_minute_after_its_last_request():
    pace = Pace()
    assert pace.forgettable(0.0)
    pace.sending()
    assert not pace.forgettable(1e9)
    pace.ended(10.0)
    assert not pace.forgettable(69.0)
    assert pace.forgettable(70.0)
