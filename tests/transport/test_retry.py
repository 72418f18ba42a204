"""The retry plan, as a table of what may be sent again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.transport.retry import Failure, Retry, Tried, pause_before_retry

ONCE = Tried(attempts=1)


def plan(outcome, *, safe, tried=ONCE, retry=Retry(), retry_after=None, random=lambda: 1.0):
    return pause_before_retry(
        retry, tried, outcome, safe=safe, retry_after=retry_after, random=random
    )


@pytest.mark.parametrize(
    ("outcome", "read_again", "write_again"),
    [
        (Failure.UNSENT, True, True),
        (Failure.LOST, True, False),
        (Failure.UNTRUSTED, False, False),
        (429, True, True),
        (408, True, False),
        (500, True, False),
        (502, True, False),
        (503, True, False),
        (504, True, False),
        (501, False, False),
        (400, False, False),
        (401, False, False),
        (403, False, False),
        (404, False, False),
        (409, False, False),
        (410, False, False),
        (412, False, False),
        (302, False, False),
    ],
)
def test_what_may_be_sent_again(outcome, read_again, write_again):
    assert (plan(outcome, safe=True) is not None) is read_again
    assert (plan(outcome, safe=False) is not None) is write_again


def test_a_500_is_tried_once_more_and_no_more():
    assert plan(500, safe=True, tried=Tried(attempts=2)) is None


def test_attempts_count_the_first_try():
    assert plan(503, safe=True, retry=Retry(attempts=1)) is None
    assert plan(503, safe=True, retry=Retry(attempts=2)) is not None
    assert plan(503, safe=True, retry=Retry(attempts=2), tried=Tried(attempts=2)) is None


def test_a_429_is_a_wait_and_no_attempt_unless_repeats_are_off():
    assert plan(429, safe=False, tried=Tried(attempts=0, refusals=7)) == 0
    assert plan(429, safe=False, tried=Tried(attempts=0, refusals=20)) is None
    assert plan(429, safe=True, retry=Retry(attempts=1), tried=Tried(refusals=1)) is None


def test_retry_after_is_honoured_and_the_budget_bounds_it():
    assert plan(503, safe=True, retry_after=30.0) == 30.0
    assert plan(503, safe=True, retry_after=61.0) is None


@given(
    attempts=st.integers(1, 40),
    paused=st.floats(0, 100),
    draw=st.floats(0, 1, exclude_max=True),
    budget=st.floats(0, 100),
)
def test_pauses_stay_within_their_bounds(attempts, paused, draw, budget):
    retry = Retry(attempts=50, budget=budget)
    pause = plan(
        503,
        safe=True,
        retry=retry,
        tried=Tried(attempts=attempts, paused=paused),
        random=lambda: draw,
    )
    bound = min(20.0, 0.5 * 2 ** (attempts - 1))
    if pause is None:
        assert paused + bound * draw > budget
    else:
        assert 0 <= pause <= bound
        assert paused + pause <= budget


def test_nonsense_is_refused():
    for wrong in ({"attempts": 0}, {"budget": -1}):
        with pytest.raises(ValueError):
            Retry(**wrong)
    with pytest.raises(TypeError):
        Retry(attempts=1.5)
