"""What the quota promises a caller: waits told in advance, a share kept, a state to look at."""

from __future__ import annotations

import asyncio
import math
from email.utils import formatdate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock, settle
from visma_async.errors import ConfigurationError, QuotaExhausted
from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.headers import Snapshot
from visma_async.quota.limiter import CounterKey, LocalLimiter
from visma_async.transport.dispatch import Dispatcher, QuotaHooks

KEY = CounterKey("erp", "client", "company")


def headers(limit: int, remaining: int, reset: float, **others: str) -> CIMultiDict[str]:
    return CIMultiDict(
        {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(remaining),
            "X-RateLimit-Reset": str(math.ceil(reset)),
            "X-RateLimit-Policy": "4-fixed-window",
            **{name.replace("_", "-"): value for name, value in others.items()},
        }
    )


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
async def made(clock):
    """Makes dispatchers, and closes them."""
    dispatchers = []

    def make(**options):
        dispatcher = Dispatcher(
            clock,
            LocalLimiter(),
            Quota.PRODUCTION,
            **{"concurrency": 16, "per_company": 8, **options},
        )
        dispatchers.append(dispatcher)
        return dispatcher

    yield make
    for dispatcher in dispatchers:
        await dispatcher.aclose(ConfigurationError("closed"))


def admit(dispatcher, *, priority="bulk", max_wait=None, deadline=None):
    return asyncio.ensure_future(
        dispatcher.admit(KEY, "GET /x", priority=priority, max_wait=max_wait, deadline=deadline)
    )


async def exchange(dispatcher, told, *, status=200, **options):
    permit = await admit(dispatcher, **options)
    dispatcher.sending(permit)
    dispatcher.answered(permit, status, told)
    dispatcher.release(permit)


async def test_max_wait_counts_the_calls_ahead_and_says_when_a_call_would_fit(made, clock):
    dispatcher = made()
    await exchange(dispatcher, headers(200, 0, 100.0))
    tasks = [admit(dispatcher, max_wait=201.0) for _ in range(1_000)]
    await settle()
    refused = [task.exception() for task in tasks if task.done()]
    # Windows turn in 100 s and, 100 s long, in 200 s: 200 calls fit into each of the two.
    assert [task.done() for task in tasks] == [False] * 400 + [True] * 600
    assert all(isinstance(error, QuotaExhausted) for error in refused)
    assert {round(error.available_at.timestamp() - clock.time()) for error in refused} == {300}
    assert "would fit in 300 s" in str(refused[0])
    for task in tasks:
        task.cancel()
    await settle()


async def test_max_wait_counts_urgent_calls_before_bulk_ones(made):
    dispatcher = made()
    await exchange(dispatcher, headers(10, 0, 100.0))
    urgent = [admit(dispatcher, priority="interactive") for _ in range(10)]
    await settle()
    with pytest.raises(QuotaExhausted, match="200 s"):
        await admit(dispatcher, max_wait=150.0)
    also_urgent = admit(dispatcher, priority="interactive", max_wait=150.0)
    await settle()
    with pytest.raises(QuotaExhausted, match="200 s"):
        await also_urgent
    for task in urgent:
        task.cancel()
    await settle()


async def test_those_who_wait_move_to_the_counter_that_their_operation_turns_out_to_have(made):
    """Else all of them would go by the common quota, into one refusal after the other."""
    dispatcher = made()
    await exchange(dispatcher, headers(1_000, 900, 100.0))
    own = headers(10, 2, 100.0)
    own["X-RateLimit-Policy"] = "8-fixed-window"
    tasks = [
        asyncio.ensure_future(
            dispatcher.admit(KEY, "GET /own", priority="bulk", max_wait=None, deadline=None)
        )
        for _ in range(30)
    ]
    await settle()
    first = [task.result() for task in tasks if task.done()]
    assert len(first) == 8
    for permit in first:
        dispatcher.sending(permit)
        dispatcher.answered(permit, 200, own)
        dispatcher.release(permit)
    await settle()
    assert sum(task.done() for task in tasks) == 8 + 2
    common = await admit(dispatcher)
    dispatcher.release(common)
    for task in tasks:
        task.cancel()
    await settle()
    for task in tasks[8:]:
        if not task.cancelled():
            dispatcher.release(task.result())
    usage = dispatcher.usage(KEY, "GET /own")
    assert (usage.waiting, usage.under_way) == (0, 0)


async def test_the_state_to_look_at(made, clock):
    dispatcher = made(interactive_share=0.2)
    unknown = dispatcher.usage(KEY, "GET /x")
    assert (unknown.limit, unknown.remaining, unknown.known) == (15_000, 15_000, False)
    assert (unknown.resets_at, unknown.resets_in, unknown.reserved) == (None, None, 3_000)

    await exchange(dispatcher, headers(10, 4, 100.0))
    running = [await admit(dispatcher) for _ in range(2)]
    waiting = [admit(dispatcher) for _ in range(3)]
    await settle()
    usage = dispatcher.usage(KEY, "GET /x")
    assert (usage.limit, usage.remaining, usage.reserved, usage.known) == (10, 2, 2, True)
    assert (usage.under_way, usage.waiting) == (2, 3)
    assert usage.resets_in == 100.0
    assert usage.resets_at.timestamp() == pytest.approx(clock.time() + 100.0)
    await clock.advance(50.0)
    later = dispatcher.usage(KEY, "GET /x")
    # Half of the window is over, and so is what is kept of it: one of those that waited could go.
    assert (later.reserved, later.remaining, later.under_way, later.waiting) == (1, 1, 3, 2)
    for task in waiting:
        task.cancel()
    await settle()
    for permit in (*running, waiting[0].result()):
        dispatcher.release(permit)
    idle = dispatcher.usage(KEY, "GET /x")
    assert (idle.under_way, idle.waiting, idle.remaining) == (0, 0, 4)


@pytest.mark.parametrize("wrong_by", [-86_400.0, 0.0, 3_600.0])
async def test_a_reset_as_unix_time_is_read_by_the_servers_clock(made, clock, wrong_by):
    """The gateway before the present one told it so; a machine's clock may be a day wrong."""
    dispatcher = made()
    servers_time = clock.time() + wrong_by
    told = headers(10, 0, servers_time + 30.0, Date=formatdate(servers_time, usegmt=True))
    await exchange(dispatcher, told)
    assert dispatcher.usage(KEY, "").resets_in == pytest.approx(30.0, abs=1.0)
    waiting = admit(dispatcher)
    await clock.advance(28.9)
    assert not waiting.done()
    await clock.advance(2.2)
    assert waiting.done()
    dispatcher.release(waiting.result())


async def test_waits_and_refusals_are_told_once_each(made, clock):
    waits, refusals = [], []
    dispatcher = made(hooks=QuotaHooks(on_wait=waits.append, on_refusal=refusals.append))
    await exchange(dispatcher, headers(10, 5, 100.0))
    assert waits == []
    await exchange(dispatcher, headers(10, 0, 40.0, Retry_After="40"), status=429)
    (refusal,) = refusals
    assert (refusal.company, refusal.route, refusal.policy) == (
        "company",
        "GET /x",
        "4-fixed-window",
    )
    assert refusal.seconds == 40.0
    assert refusal.until.timestamp() == pytest.approx(clock.time() + 40.0)

    waiting = admit(dispatcher)
    await clock.advance(20.0)
    (wait,) = waits
    assert (wait.company, wait.route, wait.priority, wait.seconds) == (
        "company",
        "GET /x",
        "bulk",
        40.0,
    )
    await clock.advance(20.0)
    dispatcher.release(waiting.result())
    assert len(waits) == 1


async def test_a_hook_that_fails_stops_nobody(made, clock, caplog):
    def fail(told):
        raise RuntimeError("the dashboard is down")

    dispatcher = made(hooks=QuotaHooks(on_wait=fail, on_refusal=fail))
    await exchange(dispatcher, headers(10, 0, 10.0), status=429)
    waiting = admit(dispatcher)
    await clock.advance(11.0)
    dispatcher.release(waiting.result())
    assert caplog.text.count("a quota hook failed") == 2


@settings(max_examples=150, deadline=None)
@given(
    limit=st.integers(1, 200),
    used=st.floats(0.0, 1.0),
    share=st.floats(0.01, 0.99),
    steps=st.lists(st.tuples(st.floats(0.0, 20.0), st.integers(0, 40)), max_size=12),
)
def test_bulk_calls_never_take_what_is_kept(limit, used, share, steps):
    """Whatever bulk calls there are: urgent ones find their share of the time that is left."""
    length = 100.0
    bucket = Bucket(Quota(15_000))
    first = bucket.take(0.0)
    left = limit - 1 - int(used * (limit - 1))
    bucket.answered(first, 0.0, Snapshot(limit, left, length))
    now = 0.0
    for pause, wanted in steps:
        now = min(length - 0.001, now + pause)
        for _ in range(wanted):
            lease = bucket.take(now, share)
            if not isinstance(lease, Lease):
                assert lease > now
                break
            lease.sent_at = now
            left -= 1
            kept = min(share * limit, limit - 1) * (length - now) / length
            assert left >= math.floor(kept - 1e-6)
            bucket.answered(lease, now, Snapshot(limit, left, length - now))
    urgent = 0
    while isinstance(lease := bucket.take(now), Lease):
        lease.sent_at = now
        urgent += 1
    assert urgent == left


@settings(max_examples=100, deadline=None)
@given(limit=st.integers(2, 60), share=st.floats(0.01, 0.99))
def test_what_nobody_urgent_wanted_goes_to_bulk_before_the_window_ends(limit, share):
    bucket = Bucket(Quota(15_000))
    bucket.answered(bucket.take(0.0), 0.0, Snapshot(limit, limit - 1, 100.0))
    now, taken = 0.0, 0
    while now < 100.0:
        lease = bucket.take(now, share)
        if isinstance(lease, Lease):
            lease.sent_at = now
            taken += 1
            bucket.answered(lease, now, Snapshot(limit, limit - 1 - taken, math.ceil(100.0 - now)))
        else:
            now = lease
    # The very last one is everybody's until the end.
    assert taken >= limit - 2


@settings(max_examples=150, deadline=None)
@given(
    limit=st.integers(1, 5),
    steps=st.lists(
        st.tuples(
            st.sampled_from(["take", "take", "answer", "refuse", "lose", "unsend"]),
            st.sampled_from([0.0, 0.0, 0.25, 1.0, 2.0]),
            st.integers(0, 9),
            st.floats(0.0, 1.0),
        ),
        max_size=80,
    ),
)
def test_without_headers_no_stretch_of_time_sees_more_than_the_quota(limit, steps):
    """Whenever a call was counted between its sending and its answer."""
    per = 10.0
    bucket = Bucket(Quota(limit, per=per))
    now, out, counted = 0.0, [], []
    for step, pause, index, part in steps:
        # Calls are answered before a window's length is over: a timeout sees to that.
        now = min([now + pause] + [lease.taken_at + per - 0.1 for lease in out])
        if step == "take":
            lease = bucket.take(now)
            if isinstance(lease, Lease):
                lease.sent_at = now
                out.append(lease)
            continue
        if not out:
            continue
        lease = out.pop(index % len(out))
        if step == "unsend":
            bucket.unsent(lease)
            continue
        counted.append(lease.taken_at + (0.0 if step == "lose" else part * (now - lease.taken_at)))
        if step == "lose":
            bucket.lost(lease)
        elif step == "answer":
            bucket.answered(lease, now, None)
        else:
            bucket.refused(lease, now, None, 0.0)
    counted.sort()
    for first, last in zip(counted, counted[limit:], strict=False):
        assert last - first >= per - 1e-9
