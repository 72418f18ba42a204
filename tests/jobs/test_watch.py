"""The watch: who waits shares, who leaves disturbs nobody, and a hint ends the waiting."""

from __future__ import annotations

import asyncio
import math
from random import Random

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.jobs.queue import Queue
from tests.jobs.scripted import STARTED, Said, ScriptedPool, state
from visma_async import ConfigurationError, ConnectionFailed, JobExpired, JobTimeout
from visma_async.transport.options import Scope
from visma_async.transport.polling import FIRST


@pytest.fixture
async def queue():
    made = Queue()
    yield made
    await made.watch.aclose()
    assert not made.watch._waiting
    assert not made.watch._under_way


async def seen(queue, ticket):
    """Waits for a job, and returns how late its end was seen."""
    await queue.watch.ended(ticket)
    return queue.clock.monotonic() - queue.ends[ticket.id]


async def test_those_who_wait_for_the_same_job_share_the_looks(queue):
    ticket = queue.submit("a", 20.0)
    again = attrs.evolve(ticket, id="A")  # ids are the same in any case
    await queue.clock.run(asyncio.gather(*(queue.watch.ended(t) for t in [ticket, again] * 5)))
    assert queue.looks() == {"a": 3}


async def test_who_leaves_disturbs_nobody(queue):
    ticket = queue.submit("a", 20.0)
    stays = asyncio.create_task(queue.watch.ended(ticket))
    leaves = [asyncio.create_task(queue.watch.ended(ticket)) for _ in range(3)]
    for at, task in zip((3.05, 5.0, 15.05), leaves, strict=True):
        await queue.clock.advance(1000.0 + 2600 + at - queue.clock.monotonic())
        task.cancel()
    state = await queue.clock.run(stays)
    assert state.finished
    assert all(task.cancelled() for task in leaves)
    assert queue.looks() == {"a": 3}


moves = st.one_of(
    st.tuples(st.just("wait"), st.none()),
    st.tuples(st.just("wait"), st.floats(0.0, 50.0)),
    st.tuples(st.just("leave"), st.integers(0, 9)),
    st.tuples(st.just("look"), st.none()),
    st.tuples(st.just("hint"), st.none()),
)


@given(
    length=st.floats(0.0, 200.0),
    moves=st.lists(st.tuples(st.floats(0.0, 40.0), moves), max_size=15),
    latency=st.sampled_from([0.0, 0.1, 5.0]),
    faults=st.lists(st.sampled_from([200, 502]), max_size=4),
    here=st.booleans(),
)
def test_whoever_stays_sees_the_end_whatever_others_do(length, moves, latency, faults, here):
    async def play():
        queue = Queue(latency=latency)
        queue.faults = faults
        ticket = attrs.evolve(queue.submit("a", length), here=here)
        waits, others = [], []
        for pause, (move, value) in moves:
            await queue.clock.advance(pause)
            if move == "wait":
                waits.append(asyncio.create_task(queue.watch.ended(ticket, value)))
            elif move == "look":
                others.append(asyncio.create_task(queue.watch.look(ticket)))
            elif move == "hint":
                queue.watch.notified("a")
            elif value < len(waits):
                waits[value].cancel()
        waits.append(asyncio.create_task(queue.watch.ended(ticket)))
        begun = queue.clock.monotonic()
        everything = asyncio.gather(*waits, *others, return_exceptions=True)
        await asyncio.wait_for(queue.clock.run(everything), timeout=5)
        assert waits[-1].result().ended
        assert queue.clock.monotonic() <= max(begun, queue.ends["a"] * 1.5 - 1800) + 200
        assert queue.most_in_a_minute() <= 5
        assert not queue.watch._waiting
        assert not queue.watch._under_way
        await queue.watch.aclose()

    asyncio.run(play())


async def test_a_job_that_nobody_waits_for_is_not_looked_at(queue):
    task = asyncio.create_task(queue.watch.ended(queue.submit("a", 20.0)))
    await queue.clock.advance(5.0)
    task.cancel()
    await queue.clock.advance(1000.0)
    assert queue.looks() == {"a": 1}


async def test_who_comes_back_goes_on_where_the_others_were(queue):
    ticket = queue.submit("a", 40.0)
    while await queue.clock.run(queue.watch.ended(ticket, timeout=1.0)) is None:
        pass
    assert queue.looks() == {"a": 5}  # at 3, 15, 22, 32 and 47 s


async def test_a_timeout_is_one_waiter_s_own(queue):
    ticket = queue.submit("a", 20.0)
    short, long = await queue.clock.run(
        asyncio.gather(queue.watch.ended(ticket, timeout=10.0), queue.watch.ended(ticket))
    )
    assert short is None
    assert long.finished


async def test_a_hint_ends_the_waiting(queue):
    ticket = queue.submit("a", 110.0)  # looked at after 102 s and after 149 s
    waiting = asyncio.create_task(seen(queue, ticket))
    await queue.clock.advance(115.0)
    assert not waiting.done()
    assert queue.watch.notified("A", "tenant")
    assert await queue.clock.run(waiting) < 6.0


async def test_a_hint_that_nobody_waits_for(queue):
    assert not queue.watch.notified("a")
    ticket = queue.submit("a", 100.0)
    waiting = asyncio.create_task(queue.watch.ended(ticket))
    await queue.clock.advance(1.0)
    assert not queue.watch.notified("a", "another company")
    assert not queue.watch.notified("b")
    waiting.cancel()
    await queue.clock.advance(1.0)
    assert not queue.watch.notified("a")


async def test_a_hint_too_early_is_followed_up_and_never_breaks_the_pace(queue):
    ticket = queue.submit("a", 30.0)
    waiting = asyncio.create_task(seen(queue, ticket))
    for _ in range(40):
        await queue.clock.advance(0.5)
        queue.watch.notified("a")
    assert await queue.clock.run(waiting) < 61.0
    assert queue.most_in_a_minute() <= 5


async def test_a_hint_while_a_look_is_under_way_has_it_looked_at_again():
    queue = Queue(latency=2.0)
    waiting = asyncio.create_task(seen(queue, queue.submit("a", 5.5)))
    await queue.clock.advance(4.0)  # the look of the third second is under way
    queue.ends["a"] = queue.clock.monotonic()
    queue.faults = [503]
    assert queue.watch.notified("a")
    await queue.clock.run(waiting)
    assert queue.looks() == {"a": 2}
    await queue.watch.aclose()


async def test_a_slow_look_holds_up_neither_other_jobs_nor_other_companies(queue):
    queue.latency = 500.0
    elsewhere = attrs.evolve(queue.submit("z", 1.0), scope=Scope(company="other"))
    waits = [asyncio.create_task(queue.watch.ended(queue.submit(f"{n}", 1.0))) for n in range(9)]
    waits.append(asyncio.create_task(queue.watch.ended(elsewhere)))
    await queue.clock.advance(FIRST + 5)
    assert queue.under_way == 5  # four of one company, one of the other
    await queue.clock.run(asyncio.gather(*waits))
    assert queue.most_under_way == 5


async def test_who_begins_to_wait_after_a_look_by_hand_goes_on_from_it(queue):
    ticket = queue.submit("a", 20.0)
    assert not (await queue.clock.run(queue.watch.look(ticket))).ended
    assert await queue.clock.run(seen(queue, ticket)) < 2.5
    assert queue.looks() == {"a": 3}  # at 0, 15 and 22 s


async def test_a_job_from_elsewhere_is_looked_at_at_once(queue):
    ticket = attrs.evolve(queue.submit("a", 0.0), here=False, submitted_at=None)
    await queue.clock.run(queue.watch.ended(ticket))
    assert queue.sent[0][1] == queue.ends["a"]


async def test_an_id_that_is_not_known_is_looked_for_twice():
    """It may be of a job that was submitted a moment ago; but who mistyped it waits in vain."""
    pool = ScriptedPool([Said(status=404)])
    with pytest.raises(JobExpired, match="not known"):
        await pool.clock.run(pool.job(submitted_at=None, here=False))
    assert len(pool.sent) == 2
    assert pool.sent[1][1] - pool.sent[0][1] < 8.0
    pool = ScriptedPool([Said(status=404), state("Finished", 204)])
    await pool.clock.run(pool.job(submitted_at=None, here=False))


async def test_what_has_ended_is_not_asked_for_again(queue):
    ticket = queue.submit("a", 2.0)
    await queue.clock.run(queue.watch.ended(ticket))
    assert (await queue.watch.ended(ticket)).finished
    assert queue.looks() == {"a": 1}


async def test_what_is_over_is_forgotten(queue):
    for n in range(50):
        await queue.clock.run(queue.watch.ended(queue.submit(f"{n}", 1.0)))
        await queue.clock.advance(100.0)
    assert len(queue.watch._jobs) <= 3
    assert len(queue.watch._paced._paces) <= 3
    assert len(queue.watch._experience) == 1


async def test_closing_tells_those_who_wait(queue):
    ticket = queue.submit("a", 1000.0)
    waits = [asyncio.create_task(queue.watch.ended(ticket)) for _ in range(2)]
    await queue.clock.advance(3.05)
    await queue.watch.aclose()
    for waiting in waits:
        with pytest.raises(ConfigurationError, match="company.job"):
            await waiting
    with pytest.raises(ConfigurationError, match="closed"):
        await queue.watch.ended(ticket)
    with pytest.raises(ConfigurationError, match="closed"):
        await queue.watch.look(ticket)
    assert queue.under_way == 0


async def test_a_connection_that_is_away_for_a_while_costs_no_job(queue, caplog):
    ticket = queue.submit("a", 10.0)
    perform, broken = queue.perform, 6

    async def unreliable(request, scope, options, *, sink=None):
        nonlocal broken
        if broken:
            broken -= 1
            raise ConnectionFailed("The network is away.")
        return await perform(request, scope, options, sink=sink)

    queue.watch._paced._perform = unreliable
    await queue.clock.run(queue.watch.ended(ticket))
    warned = [record for record in caplog.records if record.levelname == "WARNING"]
    assert [record.getMessage() for record in warned] == [
        "background job a: its state could not be read: The network is away. (in a row: 5)"
    ]


async def test_retry_after_is_honoured():
    for said in (
        Said(status=503, headers={"Retry-After": "100"}),
        Said(document=STARTED.document, headers={"Retry-After": "100"}),
    ):
        pool = ScriptedPool([said, state("Finished", 204)])
        job = pool.job()
        await pool.clock.run(job)
        assert pool.sent[1][1] - pool.sent[0][1] >= 100
        pool = ScriptedPool([said, state("Finished", 204)])
        job = pool.job()
        waiting = asyncio.create_task(job.wait(timeout=50.0))
        await pool.clock.advance(20.0)
        pool.jobs.notified("J")
        with pytest.raises(JobTimeout):
            await pool.clock.run(waiting)
        await pool.jobs.aclose()


async def test_a_retry_after_of_the_202_is_honoured_too(queue):
    ticket = attrs.evolve(queue.submit("a", 1.0), retry_after=40.0)
    await queue.clock.run(queue.watch.ended(ticket))
    assert queue.sent[0][1] >= queue.ends["a"] + 39.0


async def crowd(queue, lengths):
    """Many jobs at once, in one company. How late each result came."""
    late = {}

    async def one(n, length):
        await queue.clock.sleep(n // 8 * 0.2)
        await queue.spend()
        ticket = queue.submit(f"{n}", length)
        await queue.watch.ended(ticket)
        await queue.spend()  # for the answer
        await queue.clock.sleep(queue.latency)
        late[n] = queue.clock.monotonic() - queue.ends[ticket.id]

    await queue.clock.run(asyncio.gather(*(one(n, length) for n, length in enumerate(lengths))))
    return [late[n] for n in range(len(lengths))]


def log_normal(seed, median=30.0, jobs=200):
    random = Random(seed)
    return [median * math.exp(random.gauss(0.0, 1.0)) for _ in range(jobs)]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("calls", "per"), [(15_000, 3600.0), (500, 12.0)])
async def test_two_hundred_jobs_at_once(seed, calls, per):
    """At most 4 looks a job on average, and no result late by half of what its job took.

    A job shorter than 10 s cannot have both: it is seen at 15 s at the latest.
    """
    queue = Queue(calls=calls, per=per)
    lengths = log_normal(seed)
    late = await crowd(queue, lengths)
    assert sum(queue.looks().values()) <= 4.0 * len(lengths)
    for length, lag in zip(lengths, late, strict=True):
        assert lag <= max(0.5 * length, FIRST + 1.0 - length), length
    assert sum(late) <= 0.5 * sum(lengths)
    assert queue.most_in_a_minute() <= 5
    await queue.watch.aclose()


async def test_two_hundred_jobs_and_calls_for_fewer_in_the_hour():
    """Two calls a job are needed at least, and 300 are left: 150 results can come before it ends.

    Looking as if there were plenty would get fewer than 80 of them.
    """
    queue = Queue(calls=500, per=3600.0)
    lengths = log_normal(1)
    late = await crowd(queue, lengths)
    early = [lag for lag in late if lag < 600]
    assert len(early) >= 135
    assert sum(early) / len(early) < 120
    assert max(late) < 3600 + 60
    assert sum(queue.looks().values()) <= 1.5 * len(lengths)
    await queue.watch.aclose()
