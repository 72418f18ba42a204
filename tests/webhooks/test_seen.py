"""The memory for duplicates: bounded in time and in size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.virtual_clock import VirtualClock
from visma_async import ConfigurationError
from visma_async.webhooks import OtherEvent, Seen


def events(*ids):
    return [OtherEvent(notification_id=one) for one in ids]


async def test_what_was_remembered_is_known_again_for_a_while():
    clock = VirtualClock()
    seen = Seen(keep=60, clock=clock)
    a, b = events("a", "b")
    assert seen.new([a, b]) == [a, b]
    assert seen.new([a, b]) == [a, b]  # nobody has taken them yet
    seen.remember(a)
    assert seen.new([a, b]) == [b]
    assert repr(seen) == "<Seen: 1 of at most 100000>"
    await clock.advance(59)
    assert seen.new([a]) == []
    await clock.advance(1)
    assert seen.new([a]) == [a]
    assert len(seen) == 0


def test_without_an_id_nothing_is_known_again():
    seen = Seen()
    nameless = events(None, None)
    seen.remember(*nameless)
    assert seen.new(nameless) == nameless
    assert len(seen) == 0


def test_events_of_one_delivery_share_an_id():
    seen = Seen()
    both = events("a", "a")
    assert seen.new(both) == both
    seen.remember(*both)
    assert seen.new(both) == []


@pytest.mark.parametrize("options", [{"keep": 0}, {"keep": -1}, {"limit": 0}])
def test_a_memory_that_remembers_nothing_is_refused(options):
    with pytest.raises(ConfigurationError, match="remembers nothing"):
        Seen(**options)


@given(
    st.integers(1, 5),
    st.lists(st.tuples(st.integers(0, 9), st.floats(0, 30)), max_size=60),
)
async def test_it_is_the_last_few_of_the_last_minute(limit, steps):
    clock = VirtualClock()
    seen = Seen(keep=60, limit=limit, clock=clock)
    times: dict[str, float] = {}
    for number, pause in steps:
        clock._now += pause
        identity = str(number)
        times.pop(identity, None)
        times[identity] = clock.monotonic()
        seen.remember(*events(identity))
        expected = {one for one in list(times)[-limit:] if times[one] + 60 > clock.monotonic()}
        known = {str(n) for n in range(10) if not seen.new(events(str(n)))}
        assert known == expected
        assert len(seen) == len(expected) <= limit
