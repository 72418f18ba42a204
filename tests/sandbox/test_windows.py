from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visma_async.sandbox.windows import Policy, Repeats, Windows, headers

KEY = ("erp", "isv", "tenant", "4-fixed-window")
POLICY = Policy("4-fixed-window", 3, 10.0)


def test_a_window_counts_down_and_turns_at_its_boundary():
    windows = Windows()
    assert [windows.take(KEY, POLICY, 101.0).remaining for _ in range(3)] == [2, 1, 0]
    refused = windows.take(KEY, POLICY, 109.9)
    assert not refused.allowed
    assert refused.ends == 110.0
    assert windows.take(KEY, POLICY, 110.0).remaining == 2


def test_keys_do_not_share():
    windows = Windows()
    windows.take(KEY, POLICY, 0.0, 3)
    assert windows.take(("erp", "isv", "other", "4-fixed-window"), POLICY, 0.0).allowed


def test_looking_costs_nothing():
    windows = Windows()
    assert windows.look(KEY, POLICY, 0.0).remaining == 3
    assert windows.take(KEY, POLICY, 0.0).remaining == 2


def test_headers_and_their_forms():
    windows = Windows()
    count = windows.take(KEY, POLICY, 1_700_000_001.4)
    assert headers(count) == {
        "X-RateLimit-Limit": "3",
        "X-RateLimit-Remaining": "2",
        "X-RateLimit-Reset": "9",
        "X-RateLimit-Policy": "4-fixed-window",
    }
    assert headers(count, rounding="floor")["X-RateLimit-Reset"] == "8"
    assert headers(count, rounding="exact")["X-RateLimit-Reset"] == "8.600"
    assert headers(count, reset="epoch")["X-RateLimit-Reset"] == "1700000010"
    windows.take(KEY, POLICY, 1_700_000_002.0, 2)
    refused = windows.take(KEY, POLICY, 1_700_000_002.5)
    assert headers(refused)["Retry-After"] == "8"


def test_no_limit_says_nothing():
    unlimited = Policy("4-fixed-window", None, 10.0)
    assert headers(Windows().take(KEY, unlimited, 0.0)) == {}
    assert headers(Windows().look(KEY, unlimited, 0.0)) == {}


@given(st.lists(st.floats(0, 100), max_size=60))
def test_no_window_lets_more_through_than_it_has(times):
    windows = Windows()
    passed: dict[int, int] = {}
    for now in sorted(times):
        if windows.take(KEY, POLICY, now).allowed:
            passed[int(now // 10)] = passed.get(int(now // 10), 0) + 1
    assert all(count <= 3 for count in passed.values())


def test_repeats_forget():
    repeats = Repeats(2, 60.0)
    assert repeats.full("a", 0.0) is None
    repeats.note("a", 0.0)
    repeats.note("a", 10.0)
    assert repeats.full("a", 20.0) == 40.0
    assert repeats.full("b", 20.0) is None
    assert repeats.full("a", 60.0) is None
