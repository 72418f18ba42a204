"""Walk: nothing is missing that was there all the time, and what is not proven is not claimed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.changing_list import ChangingList, make_walk, walk_through

HOWS = ["insert", "append", "between", "delete", "change", "move", "balanced"]


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 100, 1_000, 1_001])
def test_at_rest_it_is_complete_and_takes_three_calls_more_than_the_pages(count):
    server = ChangingList(count, 50)
    taken, walk = walk_through(server, make_walk(server))
    assert taken == [f"[{n}]" for n in range(count)]
    assert walk.complete
    pages = max(1, math.ceil(count / 50))
    assert server.answers == (1 if pages == 1 else pages + 3)
    assert (walk.added, walk.doubled, walk.removed, walk.drifted) == (0, 0, 0, False)


def test_where_no_change_can_be_asked_for_it_is_read_twice():
    server = ChangingList(1_000, 50, dated=False)
    taken, walk = walk_through(server, make_walk(server))
    assert len(taken) == len(set(taken)) == 1_000
    assert walk.complete
    assert "one moment" in walk.reason
    assert server.answers == 40


def test_without_totals_nothing_is_claimed():
    server = ChangingList(1_000, 50, total=False)
    taken, walk = walk_through(server, make_walk(server))
    assert len(taken) == 1_000
    assert not walk.complete
    assert "does not tell how many" in walk.reason


def test_ignoring_drift_takes_no_further_call_and_claims_nothing():
    server = ChangingList(1_000, 50)
    taken, walk = walk_through(server, make_walk(server, "ignore"))
    assert len(taken) == 1_000
    assert server.answers == 20
    assert not walk.complete


@pytest.mark.parametrize("hows", [[how] * 5 for how in HOWS] + [HOWS * 5], ids=lambda h: h[0])
@pytest.mark.parametrize("seed", range(2))
def test_five_changes_a_page_lose_nothing_in_a_list_that_keeps_its_order(hows, seed):
    server = ChangingList(1_000, 100, seed=seed)
    taken, walk = walk_through(server, make_walk(server), hows)
    assert len(taken) == len(set(taken))
    assert server.kept <= set(taken)
    assert walk.drifted


@pytest.mark.parametrize("how", HOWS)
def test_what_changes_for_a_while_is_complete_in_the_end(how):
    server = ChangingList(2_000, 100)
    taken, walk = walk_through(server, make_walk(server), [how] * 3, until=10)
    assert walk.complete
    assert {row.key for row in server.rows} <= set(taken)
    assert walk.drifted
    gone = len(set(taken) - {row.key for row in server.rows})
    assert walk.removed == gone


def test_a_balanced_change_does_not_go_unseen():
    # The total never changes, and as many come as there are.
    server = ChangingList(300, 100)
    walk = make_walk(server, "raise")
    for number in range(7):
        page = server.answer(walk.ask())
        walk.receive(page, server.now)
        if number == 3:
            server.rows.remove(server.rows[120])
            server.insert(0.5)
        if walk.finished:
            break
    assert not walk.complete
    assert walk.drifted


def test_rows_in_no_order_are_read_again_until_all_are_there():
    server = ChangingList(400, 100, shuffled=True, seed=2)
    taken, walk = walk_through(server, make_walk(server))
    assert len(taken) == len(set(taken))
    assert walk.complete == (len(taken) == 400)


def test_twins_without_a_key_are_kept_and_nothing_is_claimed():
    server = ChangingList(200, 50)
    for row in server.rows[60:120:10]:
        row.key = server.rows[3].key
    taken, walk = walk_through(server, make_walk(server, keyed=False))
    assert len(taken) == 200
    assert not walk.complete
    assert "alike" in walk.reason


def test_two_records_of_one_answer_are_two_whatever_their_key():
    server = ChangingList(40, 50)
    server.rows[5].key = server.rows[9].key
    taken, walk = walk_through(server, make_walk(server))
    assert len(taken) == 40
    assert walk.complete


def test_pages_are_known_ahead_only_where_they_are_sure_to_be_asked_for():
    server = ChangingList(1_000, 50)
    walk = make_walk(server)
    while walk.ask().number != 3:
        walk.receive(server.answer(walk.ask()), server.now)
    assert [ask.number for ask in walk.ahead(2)] == [4, 5]
    assert len(walk.ahead(100)) == 17
    server.change("delete")
    walk.receive(server.answer(walk.ask()), server.now)
    assert walk.ahead(5) == ()


@settings(max_examples=150, deadline=None)
@given(
    count=st.integers(0, 400),
    page_size=st.integers(1, 120),
    asked=st.none() | st.integers(1, 130),
    seed=st.integers(0, 2**16),
    shuffled=st.booleans(),
    total=st.booleans(),
    dated=st.booleans(),
    keyed=st.booleans(),
    policy=st.sampled_from(["repair", "raise", "ignore"]),
    hows=st.lists(st.sampled_from(HOWS), max_size=4),
    until=st.integers(0, 40),
    saved=st.booleans(),
)
def test_what_is_called_complete_is(
    count, page_size, asked, seed, shuffled, total, dated, keyed, policy, hows, until, saved
):
    count = min(count, 60 * min(page_size, asked or page_size))
    server = ChangingList(count, page_size, seed=seed, shuffled=shuffled, total=total, dated=dated)
    walk = make_walk(server, policy, keyed=keyed, page_size=asked)
    taken, walk = walk_through(server, walk, hows, until=until, saved=saved and keyed)
    if keyed:
        assert len(taken) == len(set(taken))
    if walk.complete:
        assert server.kept <= set(taken)
        if not hows:
            assert len(taken) == count
    if not hows and not shuffled:
        assert set(taken) == server.kept
