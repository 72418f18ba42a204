"""Admission under a turned clock: quota, places, deadlines, and nothing lost to cancellation."""

from __future__ import annotations

import asyncio

import pytest
from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock, settle
from visma_async.errors import ConfigurationError, QuotaExhausted, RequestTimeout
from visma_async.quota.allowance import Quota
from visma_async.quota.limiter import CounterKey, LocalLimiter
from visma_async.transport.dispatch import Dispatcher, Permit

KEY = CounterKey("erp", "client", "company")
OTHER = CounterKey("erp", "client", "other")


def limits(remaining: int, reset: float = 100, limit: int = 10, policy: str = "4-fixed-window"):
    return CIMultiDict(
        {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(remaining),
            "X-RateLimit-Reset": str(reset),
            "X-RateLimit-Policy": policy,
        }
    )


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
async def dispatcher(clock):
    made = Dispatcher(clock, LocalLimiter(), Quota.PRODUCTION, concurrency=4, per_company=2)
    yield made
    await made.aclose(ConfigurationError("closed"))


def admit(dispatcher, key=KEY, *, route="GET /x", max_wait=None, deadline=None, priority="bulk"):
    return asyncio.ensure_future(
        dispatcher.admit(key, route, priority=priority, max_wait=max_wait, deadline=deadline)
    )


async def opened(dispatcher, key=KEY, **seen) -> None:
    permit = await admit(dispatcher, key)
    dispatcher.sending(permit)
    dispatcher.answered(permit, 200, limits(**{"remaining": 9, **seen}))
    dispatcher.release(permit)


def finish(dispatcher, task: asyncio.Task[Permit], remaining: int) -> None:
    permit = task.result()
    dispatcher.sending(permit)
    dispatcher.answered(permit, 200, limits(remaining))
    dispatcher.release(permit)


async def test_places_are_limited_for_a_company_and_for_all(dispatcher):
    await opened(dispatcher)
    await opened(dispatcher, OTHER)
    ours, theirs = (
        [admit(dispatcher) for _ in range(3)],
        [admit(dispatcher, OTHER) for _ in range(3)],
    )
    await settle()
    assert [task.done() for task in ours + theirs] == [True, True, False] * 2
    finish(dispatcher, ours[0], 8)
    await settle()
    assert ours[2].done()
    for task in (ours[1], ours[2], *theirs[:2]):
        finish(dispatcher, task, 5)
    await settle()
    finish(dispatcher, theirs[2], 5)


async def test_calls_wait_for_the_window_to_turn(dispatcher, clock):
    await opened(dispatcher, remaining=0)
    waiting = admit(dispatcher)
    await clock.advance(99.9)
    assert not waiting.done()
    await clock.advance(0.2)
    finish(dispatcher, waiting, 9)


async def test_max_wait_that_cannot_be_met_is_refused_at_once(dispatcher):
    await opened(dispatcher, remaining=0)
    with pytest.raises(QuotaExhausted, match=r"10 calls.*100 s") as caught:
        await admit(dispatcher, max_wait=99)
    assert caught.value.available_at is not None
    assert isinstance(caught.value, TimeoutError)


async def test_max_wait_bounds_the_wait_for_quota_and_not_that_for_a_place(dispatcher, clock):
    await opened(dispatcher)
    running = [admit(dispatcher) for _ in range(2)]
    waiting = admit(dispatcher, max_wait=5)
    hurried = admit(dispatcher, deadline=7)
    await clock.advance(6)
    assert not waiting.done()
    await clock.advance(2)
    with pytest.raises(RequestTimeout, match="waited for those before"):
        await hurried
    finish(dispatcher, running[0], 5)
    await settle()
    finish(dispatcher, waiting, 4)
    finish(dispatcher, running[1], 4)


async def test_quota_that_is_spent_while_a_call_waits_ends_its_wait(dispatcher, clock):
    await opened(dispatcher)
    running = [admit(dispatcher) for _ in range(2)]
    waiting = admit(dispatcher, max_wait=5)
    await settle()
    finish(dispatcher, running[0], 0)
    await clock.advance(5.1)
    with pytest.raises(QuotaExhausted):
        await waiting
    finish(dispatcher, running[1], 0)


async def test_a_429_parks_the_company_and_nobody_else(dispatcher, clock):
    await opened(dispatcher)
    await opened(dispatcher, OTHER)
    refused = await admit(dispatcher)
    dispatcher.sending(refused)
    headers = limits(5)
    headers["Retry-After"] = "30"
    assert dispatcher.answered(refused, 429, headers) == 30
    dispatcher.release(refused)
    parked, other = admit(dispatcher), admit(dispatcher, OTHER)
    await settle()
    assert (parked.done(), other.done()) == (False, True)
    await clock.advance(30)
    finish(dispatcher, parked, 5)
    finish(dispatcher, other, 5)


async def test_an_operation_under_a_policy_of_its_own_has_a_bucket_of_its_own(dispatcher, clock):
    await opened(dispatcher)
    special = await admit(dispatcher, route="GET /v1/salesorder")
    dispatcher.sending(special)
    dispatcher.answered(special, 200, limits(0, limit=1, policy="8-fixed-window"))
    dispatcher.release(special)
    common, again = admit(dispatcher), admit(dispatcher, route="GET /v1/salesorder")
    await settle()
    assert (common.done(), again.done()) == (True, False)
    finish(dispatcher, common, 8)
    await clock.advance(100)
    finish(dispatcher, again, 0)


@pytest.mark.parametrize("granted", [False, True])
async def test_a_cancelled_wait_gives_everything_back(dispatcher, granted):
    await opened(dispatcher, remaining=2)
    running = [await admit(dispatcher) for _ in range(2)]
    waiting = admit(dispatcher)
    await settle()
    if granted:
        dispatcher.release(running.pop())  # the waiter has its permit now, but was not woken yet
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    for permit in running:
        dispatcher.release(permit)  # never sent: the quota is free again
    both = [await admit(dispatcher) for _ in range(2)]
    assert dispatcher.usage(KEY, "").waiting == 0
    for permit in both:
        dispatcher.release(permit)


async def test_closing_ends_every_wait(dispatcher):
    await opened(dispatcher, remaining=0)
    waiting = [admit(dispatcher) for _ in range(3)]
    await settle()
    await dispatcher.aclose(ConfigurationError("closed"))
    for task in waiting:
        with pytest.raises(ConfigurationError):
            await task


async def test_a_thousand_calls_take_as_many_windows_as_they_must(clock):
    dispatcher = Dispatcher(clock, LocalLimiter(), Quota.PRODUCTION, concurrency=16, per_company=8)
    spent = {"window": 0, "count": 0}
    start = clock.monotonic()

    async def one_call():
        permit = await dispatcher.admit(
            KEY, "GET /x", priority="bulk", max_wait=None, deadline=None
        )
        dispatcher.sending(permit)
        window = int((clock.monotonic() - start) // 3)
        if window != spent["window"]:
            spent.update(window=window, count=0)
        spent["count"] += 1
        assert spent["count"] <= 200
        left = 200 - spent["count"]
        await asyncio.sleep(0)
        reset = 3 - (clock.monotonic() - start) % 3
        dispatcher.answered(permit, 200, limits(left, reset=int(reset) + 1, limit=200))
        dispatcher.release(permit)

    await clock.run(asyncio.gather(*(one_call() for _ in range(1000))))
    assert clock.monotonic() - start <= 4 * 3 + 1
    await dispatcher.aclose(ConfigurationError("closed"))
