"""Cancelled at any await, a call gives back its place and its share of the quota, and hangs up."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from visma_async import Quota


def owed(company) -> tuple[int, int, int]:
    """Returns places taken, calls waiting, and leases that were never ended."""
    dispatcher = company._binding.pool._dispatcher
    bucket = dispatcher._counters.bucket(
        company._binding.pool._counter(company._binding.scope, "erp"), ""
    )
    return dispatcher._queue.under_way, dispatcher._queue.waiting, len(bucket._out)


async def cancelled_after(steps: int, coroutine) -> bool:
    """Cancels after that many turns of the loop; returns whether it was still running."""
    task = asyncio.create_task(coroutine)
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    (result,) = await asyncio.gather(task, return_exceptions=True)
    if isinstance(result, Exception):
        raise result
    return isinstance(result, asyncio.CancelledError)


@pytest.mark.parametrize("fresh", [True, False], ids=["without a token", "with a token"])
@pytest.mark.visma_sandbox(latency=0.001)
async def test_a_call_cancelled_at_any_await_owes_nothing(fresh, visma_company):
    running = True
    steps = 0
    while running and steps < 3000:
        if fresh:
            visma_company._binding.pool.tokens._held.clear()
            visma_company._binding.pool.tokens._store._tokens.clear()
        running = await cancelled_after(steps, visma_company.customer.get("10000").send())
        assert owed(visma_company) == (0, 0, 0)
        steps = steps + 1 if steps < 40 else int(steps * 1.3)
    assert not running, "it was never let run to its end"
    http = visma_company._binding.pool._http
    assert not http._session.connector._acquired, "a connection was not given back"
    assert (await visma_company.customer.get("10000")).number == "10000"


@pytest.mark.visma_sandbox(sizes={"customer": 20}, page_size={"customer": 5}, latency=0.001)
async def test_a_listing_cancelled_at_any_await_owes_nothing(visma_company):
    async def read():
        async with aclosing(aiter(visma_company.customer.list().options(prefetch=3))) as customers:
            async for _ in customers:
                await asyncio.sleep(0)

    running, steps = True, 0
    while running and steps < 5000:
        running = await cancelled_after(steps, read())
        assert owed(visma_company) == (0, 0, 0)
        assert not visma_company._binding.pool._owned
        steps = steps + 1 if steps < 60 else int(steps * 1.3)
    assert not running
    assert not visma_company._binding.pool._http._session.connector._acquired


@pytest.mark.slow
@pytest.mark.visma_sandbox(quota=5, window=1.0)
@pytest.mark.visma_client(quota=Quota.PRODUCTION)
async def test_calls_cancelled_while_they_wait_for_quota_leave_it_to_the_others(
    visma_sandbox, visma_company
):
    calls = [asyncio.create_task(visma_company.customer.get("10000").send()) for _ in range(30)]
    while sum(task.done() for task in calls) < 5:
        await asyncio.sleep(0.001)
    for task in calls[::2]:
        task.cancel()
    done = await asyncio.gather(*calls, return_exceptions=True)
    kept = [result for index, result in enumerate(done) if index % 2]
    assert all(getattr(result, "number", None) == "10000" for result in kept)
    assert [request.status for request in visma_sandbox.requests].count(429) == 0
    assert owed(visma_company) == (0, 0, 0)
