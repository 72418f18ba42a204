"""The bucket against the server that it models: never one call too many, and few too few."""

from __future__ import annotations

import math
from functools import partial

import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.quota.lua_bucket import LuaBucket
from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.headers import Snapshot


def taken(bucket: Bucket, now: float) -> Lease:
    lease = bucket.take(now)
    assert isinstance(lease, Lease), f"not before {lease}"
    lease.sent_at = now
    return lease


@pytest.fixture(params=["in this process", "in Redis"])
def new_bucket(request):
    """Makes buckets: the same rules hold wherever their state lives."""
    if request.param == "in this process":
        return Bucket
    server = request.getfixturevalue("redis_server")
    return partial(LuaBucket, redis.Redis.from_url(server.url))


@pytest.fixture
def opened(new_bucket):
    """Makes buckets whose first call was answered at time 0."""

    def make(limit: int = 10, remaining: int = 9, reset: float = 100.0):
        bucket = new_bucket(Quota(15_000))
        bucket.answered(taken(bucket, 0.0), 0.0, Snapshot(limit, remaining, reset))
        return bucket

    return make


def test_one_call_goes_ahead_until_the_server_has_said_what_is_left(new_bucket):
    bucket = new_bucket(Quota.PRODUCTION)
    lease = taken(bucket, 0.0)
    assert bucket.take(0.5) == pytest.approx(1.0)
    taken(bucket, 1.0)  # a slow endpoint does not hold up the rest
    assert bucket.take(1.5) == 2.0
    bucket.answered(lease, 1.6, Snapshot(200, 150, 60))
    assert [isinstance(bucket.take(1.6), Lease) for _ in range(149)] == [True] * 149
    assert bucket.take(1.6) == 61.6


def test_what_is_left_is_what_the_server_says_less_the_calls_on_their_way(opened):
    bucket = opened(remaining=3)
    for _ in range(3):
        taken(bucket, 1.0)
    assert bucket.take(1.0) == 100.0


def test_a_late_answer_does_not_raise_what_is_left(opened):
    bucket = opened(limit=100, remaining=50)
    early, late = taken(bucket, 1.0), taken(bucket, 1.0)
    bucket.answered(late, 2.0, Snapshot(100, 5, 98))
    bucket.answered(early, 3.0, Snapshot(100, 40, 97))
    assert bucket.standing(3.0).remaining == 5


def test_another_program_spending_the_same_quota_is_noticed(opened):
    bucket = opened(limit=100, remaining=99)
    bucket.answered(taken(bucket, 1.0), 1.0, Snapshot(100, 2, 99))
    taken(bucket, 1.0)
    taken(bucket, 1.0)
    assert bucket.take(1.0) == 100.0


def test_the_window_turns_and_one_call_asks_whether_it_has(opened):
    bucket = opened(limit=10, remaining=0)
    assert bucket.take(99.9) == 100.0
    probe = taken(bucket, 100.0)
    assert bucket.take(100.0) == 101.0
    bucket.answered(probe, 100.1, Snapshot(10, 9, 100))
    assert [isinstance(bucket.take(100.1), Lease) for _ in range(9)] == [True] * 9
    assert bucket.take(100.1) == pytest.approx(200.1)


def test_an_answer_of_the_old_window_does_not_spoil_the_new_one(opened):
    bucket = opened(limit=10, remaining=1)
    slow = taken(bucket, 99.0)
    probe = taken(bucket, 100.5)
    bucket.answered(probe, 100.6, Snapshot(10, 9, 100))
    bucket.answered(slow, 101.0, Snapshot(10, 0, 0.4))
    assert bucket.standing(101.0).remaining == 9


def test_a_server_that_rounds_its_seconds_down_is_believed_after_one_surprise(opened):
    bucket = opened(limit=10, remaining=0, reset=5)  # really 5.9
    probe = taken(bucket, 5.0)
    bucket.refused(probe, 5.0, Snapshot(10, 0, 0), 1.0)
    assert bucket.take(5.9) == 6.0
    again = taken(bucket, 6.0)
    bucket.answered(again, 6.0, Snapshot(10, 9, 5))
    assert bucket.standing(6.0).resets_in == 6.0


def test_beside_a_long_window_a_second_more_is_waited_without_a_surprise():
    bucket = Bucket(Quota.PRODUCTION)
    bucket.answered(taken(bucket, 0.0), 0.0, Snapshot(10, 0, 3599))  # really 3599.9
    assert bucket.take(3599.9) == 3600.0
    assert isinstance(bucket.take(3600.0), Lease)


def test_a_refusal_parks_until_retry_after(opened):
    bucket = opened(limit=10, remaining=5)
    lease = taken(bucket, 1.0)
    assert bucket.refused(lease, 1.0, None, 30.0) == 31.0
    assert bucket.take(30.9) == 31.0
    assert isinstance(bucket.take(31.0), Lease)


def test_refusals_that_name_no_time_back_off(new_bucket):
    bucket = new_bucket(Quota.PRODUCTION)
    now, waits = 0.0, []
    for _ in range(7):
        until = bucket.refused(taken(bucket, now), now, None, None)
        waits.append(until - now)
        now = until
    assert waits == [1, 2, 4, 8, 16, 30, 30]


def test_without_headers_never_more_than_the_quota_in_any_window(new_bucket):
    bucket = new_bucket(Quota(3, per=10.0))
    bucket.answered(taken(bucket, 0.0), 0.1, None)
    for at in (1.0, 2.0):
        bucket.answered(taken(bucket, at), at, None)
    assert bucket.take(2.0) == 10.1  # it may have been counted as late as its answer came
    taken(bucket, 10.1)
    assert bucket.take(10.1) == 11.0


def test_what_was_never_sent_costs_nothing(new_bucket):
    bucket = new_bucket(Quota(1, per=10.0))
    bucket.unsent(taken(bucket, 0.0))
    lease = taken(bucket, 0.0)
    bucket.answered(lease, 0.0, Snapshot(5, 1, 9))
    bucket.unsent(taken(bucket, 1.0))
    assert isinstance(bucket.take(1.0), Lease)


def test_a_lost_call_counts_as_spent(opened):
    bucket = opened(limit=10, remaining=2)
    bucket.lost(taken(bucket, 1.0))
    taken(bucket, 1.0)
    assert bucket.take(1.0) == 100.0


def test_lost_calls_do_not_hold_up_the_question_what_a_new_window_holds(new_bucket):
    bucket = new_bucket(Quota.PRODUCTION)
    bucket.answered(taken(bucket, 0.0), 0.0, Snapshot(2, 0, 10))
    for at in (10.0, 11.0, 12.0):
        lease = taken(bucket, at)
        assert not isinstance(bucket.take(at), Lease)
        bucket.lost(lease)
    probe = taken(bucket, 18.0)
    bucket.answered(probe, 18.0, Snapshot(2, 1, 2))
    assert isinstance(bucket.take(18.0), Lease)


def test_a_call_long_on_its_way_was_counted_long_ago(opened):
    bucket = opened(limit=100, remaining=10)
    taken(bucket, 1.0)
    quick = taken(bucket, 20.0)
    bucket.answered(quick, 20.0, Snapshot(100, 1, 80))
    assert isinstance(bucket.take(20.0), Lease)


def test_a_first_reset_that_made_no_sense_is_forgotten(opened):
    bucket = opened(limit=10, remaining=0, reset=900_000)
    bucket.answered(Lease(5.0, sent_at=5.0), 6.0, Snapshot(10, 4, 50))
    assert bucket.standing(6.0).remaining == 4
    assert bucket.standing(6.0).resets_in == pytest.approx(50, abs=1)


class Server:
    """A fixed-window counter like the API's, with the rounding it is given."""

    def __init__(self, limit: int, length: float, phase: float, rounding) -> None:
        self.limit, self.length, self.phase, self.rounding = limit, length, phase, rounding
        self.counts: dict[int, int] = {}

    def window(self, now: float) -> int:
        return math.floor((now + self.phase) / self.length)

    def count(self, now: float) -> tuple[bool, Snapshot]:
        window = self.window(now)
        used = self.counts.get(window, 0)
        left = (window + 1) * self.length - self.phase - now
        if used >= self.limit:
            return False, Snapshot(self.limit, 0, self.rounding(left))
        self.counts[window] = used + 1
        return True, Snapshot(self.limit, self.limit - used - 1, self.rounding(left))


@settings(max_examples=150, deadline=None)
@given(
    limit=st.integers(1, 60),
    length=st.sampled_from([3.0, 10.0, 60.0]),
    phase=st.floats(0, 60, allow_nan=False),
    used=st.integers(0, 60),
    latency=st.sampled_from([0.0, 0.005, 0.2]),
    concurrency=st.integers(1, 8),
)
def test_no_call_is_refused_and_nearly_all_of_each_window_is_used(
    limit, length, phase, used, latency, concurrency
):
    server = Server(limit, length, phase, math.ceil)
    server.counts[server.window(0.0)] = min(used, limit - 1)
    bucket = Bucket(Quota.PRODUCTION)
    now, on_their_way = 0.0, []
    wanted = sent = limit * 3
    refused = 0
    while sent or on_their_way:
        if sent and len(on_their_way) < concurrency:
            lease = bucket.take(now)
            if isinstance(lease, Lease):
                lease.sent_at = now
                sent -= 1
                ok, snapshot = server.count(now + latency / 2)
                refused += not ok
                on_their_way.append((now + latency, lease, snapshot))
                continue
        else:
            lease = math.inf
        due = min((at for at, _, _ in on_their_way), default=math.inf)
        now = max(now, min(due, lease))
        for entry in [entry for entry in on_their_way if entry[0] <= now]:
            on_their_way.remove(entry)
            bucket.answered(entry[1], now, entry[2])
    assert refused == 0
    assert sum(server.counts.values()) >= wanted
    # As many windows as an oracle would need, and no more than one rounding later.
    first_left = limit - min(used, limit - 1)
    windows = 1 + math.ceil(max(0, wanted - first_left) / limit)
    allowed = windows * length + windows + (wanted * latency) + 1
    assert now <= allowed


class BucketMachine(RuleBasedStateMachine):
    """Any interleaving of calls, answers, losses and clock steps against a real counter."""

    @initialize(
        limit=st.integers(1, 8), used=st.integers(0, 8), phase=st.floats(0, 30, allow_nan=False)
    )
    def begin(self, limit, used, phase):
        self.server = Server(limit, 30.0, phase, math.ceil)
        self.now = 0.0
        self.bucket = Bucket(Quota(15_000))
        self.server.counts[self.server.window(0.0)] = min(used, limit - 1)
        self.unanswered: list[tuple[Lease, Snapshot, bool]] = []
        self.refused = 0

    @rule(step=st.floats(0.001, 12.0))
    def wait(self, step):
        self.now += step

    @rule()
    def call(self):
        # Before a window's first answer its state is a guess, and a slow first call lets a second
        # one go: only what is sent with knowledge must never be refused.
        lease = self.bucket.take(self.now)
        if isinstance(lease, Lease):
            lease.sent_at = self.now
            ok, snapshot = self.server.count(self.now)
            self.refused += not ok and not self.bucket.guessing
            self.unanswered.append((lease, snapshot, ok))

    @rule()
    def give_up_before_sending(self):
        lease = self.bucket.take(self.now)
        if isinstance(lease, Lease):
            self.bucket.unsent(lease)

    @precondition(lambda self: self.unanswered)
    @rule(data=st.data(), lost=st.booleans())
    def answer(self, data, lost):
        index = data.draw(st.integers(0, len(self.unanswered) - 1))
        lease, snapshot, ok = self.unanswered.pop(index)
        # An answer may take its time: what it says is from when the call was counted.
        if lost:
            self.bucket.lost(lease)
        elif ok:
            self.bucket.answered(lease, self.now, snapshot)
        else:
            self.bucket.refused(lease, self.now, snapshot, snapshot.reset)

    @invariant()
    def none_was_refused(self):
        assert getattr(self, "refused", 0) == 0

    def teardown(self):
        if not hasattr(self, "bucket"):
            return
        # Nobody waits for ever: at the latest two windows on, a call fits again.
        for lease, _, _ in self.unanswered:
            self.bucket.lost(lease)
        assert self.bucket.ready_at(self.now + 3600 * 2) <= self.now + 3600 * 2


BucketMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestBucketMachine = BucketMachine.TestCase


@pytest.fixture(scope="module")
def lua(redis_server):
    with redis.Redis.from_url(redis_server.url) as client:
        yield partial(LuaBucket, client)


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["take", "take", "take for bulk", "answer", "refuse", "lose", "unsend"]),
        st.sampled_from([0.0, 1 / 64, 0.25, 1.0, 4.0, 7.0, 29.0]),
        st.integers(0, 9),
        st.booleans(),
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None)
@given(
    steps=_STEPS,
    limit=st.integers(1, 8),
    rounding=st.sampled_from([math.ceil, math.floor]),
    headers=st.booleans(),
)
def test_the_shared_bucket_decides_as_the_one_in_this_process_does(
    lua, steps, limit, rounding, headers
):
    quota = Quota(limit, per=30.0)
    ours, theirs = Bucket(quota), lua(quota)
    server = Server(limit, 30.0, 11.0, rounding)
    now, out = 0.0, []
    for step, pause, index, named in steps:
        now += pause
        if step.startswith("take"):
            kept = 0.25 if step == "take for bulk" else 0.0
            mine, shared = ours.take(now, kept), theirs.take(now, kept)
            if not isinstance(mine, Lease):
                assert shared == pytest.approx(mine, abs=1e-3)
                continue
            assert isinstance(shared, Lease)
            mine.sent_at = shared.sent_at = now
            ok, snapshot = server.count(now)
            out.append((mine, shared, ok, snapshot if headers else None))
        elif out:
            mine, shared, ok, snapshot = out.pop(index % len(out))
            if step == "lose":
                ours.lost(mine)
                theirs.lost(shared)
            elif step == "unsend":
                ours.unsent(mine)
                theirs.unsent(shared)
            elif ok and step == "answer":
                ours.answered(mine, now, snapshot)
                theirs.answered(shared, now, snapshot)
            else:
                wait = 2.0 if named else None
                until = ours.refused(mine, now, snapshot, wait)
                assert theirs.refused(shared, now, snapshot, wait) == pytest.approx(until, abs=1e-3)
        assert theirs.standing(now).remaining == ours.standing(now).remaining
