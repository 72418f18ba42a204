"""The guards: not too often the same, and not again what has failed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import BadRequest
from visma_async.quota.guards import GuardedRequests, Guards


def failure(message: str = "no") -> BadRequest:
    return BadRequest(message, status=400)


def test_five_of_the_same_in_a_minute_and_no_more():
    requests = GuardedRequests(Guards())
    for at in (0.0, 1.0, 2.0, 3.0):
        requests.sent("the same", at)
    assert requests.may_go_at("the same") == -math.inf
    requests.sent("the same", 4.0)
    # The server counts the minute from when the first came there, a little later than it was sent.
    assert requests.may_go_at("the same") == 61.0
    assert requests.may_go_at("another") == -math.inf
    requests.sent("the same", 61.0)
    assert requests.may_go_at("the same") == 62.0


def test_a_request_that_failed_twice_is_refused_with_the_last_error():
    requests = GuardedRequests(Guards())
    first, last = failure("first"), failure("last")
    requests.sent("r", 0.0)
    requests.failed("r", 0.5, first)
    assert requests.refusal("r", 1.0) is None
    requests.sent("r", 1.0)
    requests.failed("r", 1.5, last)
    assert requests.refusal("r", 2.0) is last
    assert requests.refusal("other", 2.0) is None
    assert requests.refusal("r", 300.4) is last
    assert requests.refusal("r", 300.5) is None


def test_success_clears_what_failed_before():
    requests = GuardedRequests(Guards())
    for at in (0.0, 1.0):
        requests.sent("r", at)
        requests.failed("r", at, failure())
    requests.succeeded("r")
    assert requests.refusal("r", 2.0) is None


def test_what_was_never_sent_is_not_remembered():
    requests = GuardedRequests(Guards())
    requests.failed("r", 0.0, failure())
    requests.succeeded("r")
    assert len(requests) == 0


def test_what_is_too_long_ago_is_forgotten():
    requests = GuardedRequests(Guards(same_within=10, failures_within=20))
    for number in range(100):
        requests.sent(number, float(number))
    assert len(requests) == 20


@pytest.mark.parametrize(
    "wrong",
    [{"same": 0}, {"same": 1.5}, {"failures": 0}, {"same_within": 0}, {"failures_within": -1}],
)
def test_bounds_that_mean_nothing_are_refused(wrong):
    with pytest.raises((ValueError, TypeError)):
        Guards(**wrong)


@given(
    st.integers(1, 5),
    st.floats(1.0, 60.0),
    st.lists(st.tuples(st.integers(0, 2), st.floats(0.0, 30.0)), max_size=60),
)
def test_never_more_than_so_many_of_the_same_in_any_stretch_of_time(same, within, steps):
    requests = GuardedRequests(Guards(same=same, same_within=within))
    now, sent = 0.0, {0: [], 1: [], 2: []}
    for which, pause in steps:
        now += pause
        at = max(now, requests.may_go_at(which))
        now = at
        requests.sent(which, at)
        sent[which].append(at)
    for times in sent.values():
        for index, begun in enumerate(times):
            assert sum(1 for at in times[index:] if at < begun + within - 1e-9) <= same
