"""From the sandbox's queue to an awaited job: notified, not notified, and notified in vain.

Time stands still unless a test moves it, while requests go over real sockets. So what ends while it
stands was ended by a notification: a poll would need the time to pass.
"""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from tests.virtual_clock import VirtualClock
from visma_async import JobTimeout
from visma_async.webhooks import BackgroundFinished, parse

SECRET = "the-portal's-secret"
DELAY = 100.0

pytestmark = pytest.mark.visma_sandbox(background={"delay": DELAY}, sizes={"customer": 3})


@pytest.fixture
def visma_sandbox_options(visma_sandbox_options):
    return {**visma_sandbox_options, "clock": VirtualClock()}


@pytest.fixture
async def got():
    return []


@pytest.fixture
async def url(visma_client, serve, got):
    return await serve(visma_client.webhooks.handler(SECRET, got.append))


async def pass_time(sandbox, seconds):
    """Moves the time on, in steps, and lets the requests of each moment have their answers."""
    for _ in range(int(seconds)):
        await sandbox.clock.advance(1.0)
        for _ in range(3):
            await asyncio.sleep(0.001)
            while sandbox.in_flight:
                await asyncio.sleep(0.001)


async def submitted(company, sandbox, notify="subscription", delay=DELAY):
    """A job that somebody waits for and that is about to end."""
    job = await company.customer.get("10001").background(notify=notify)
    waiting = asyncio.create_task(job.wait())
    await pass_time(sandbox, delay - 1)
    assert not waiting.done()
    return job, waiting


def polls(sandbox):
    return [one.at for one in sandbox.requests if one.route == "GET /v1/background/{requestId}"]


async def test_a_notification_ends_the_waiting_at_once(visma_sandbox, visma_company, url, got):
    visma_sandbox.subscribe(url, secret=SECRET)
    job, waiting = await submitted(visma_company, visma_sandbox, "subscription:run=17")
    await visma_sandbox.clock.advance(1.0)
    state = await asyncio.wait_for(waiting, 10)
    assert (state.status, state.status_code) == ("Finished", 200)
    assert visma_sandbox.clock.time() == visma_sandbox.jobs[0].finished
    [event] = got
    assert isinstance(event, BackgroundFinished)
    assert (event.job_id, event.headers["run"]) == (job.id, "17")
    assert event.tenant_id == visma_company.id
    assert (await job).number == "10001"


@pytest.mark.parametrize("delay", [2.0, 29.0, 50.0, 59.0])
async def test_in_the_first_minute_one_look_is_left_for_the_notification(
    visma_sandbox, visma_company, url, delay
):
    visma_sandbox.subscribe(url, secret=SECRET)
    visma_sandbox.next_job(delay=delay)
    _, waiting = await submitted(visma_company, visma_sandbox, delay=delay)
    await visma_sandbox.clock.advance(1.0)
    await asyncio.wait_for(waiting, 10)
    assert visma_sandbox.clock.time() == visma_sandbox.jobs[0].finished


@pytest.mark.parametrize("how", [{"lost": 1.0}, {"tampered": 1.0}, {"secret": "another"}])
async def test_without_a_notification_polling_ends_it(visma_sandbox, visma_company, url, got, how):
    visma_sandbox.subscribe(url, **{"secret": SECRET, "attempts": 1, **how})
    job, waiting = await submitted(visma_company, visma_sandbox)
    await visma_sandbox.clock.advance(1.0)
    for _ in range(30):
        await asyncio.sleep(0.001)
    # A poll may have been due at this very moment, but then no notification was needed.
    late = 0
    while not waiting.done():
        late += 1
        await pass_time(visma_sandbox, 1)
    assert late <= DELAY / 2
    assert (await waiting).finished
    assert got == []
    assert (await job).number == "10001"


async def test_a_notification_that_comes_twice_asks_once(visma_sandbox, visma_company, url, got):
    visma_sandbox.subscribe(url, secret=SECRET, doubled=1.0)
    _, waiting = await submitted(visma_company, visma_sandbox)
    await visma_sandbox.clock.advance(1.0)
    await asyncio.wait_for(waiting, 10)
    while len(visma_sandbox.deliveries) < 2:
        await asyncio.sleep(0.001)
    assert [one.status for one in visma_sandbox.deliveries] == [200, 200]
    assert polls(visma_sandbox).count(visma_sandbox.jobs[0].finished) == 1
    assert len(got) == 1


async def test_a_notification_that_comes_too_early_ends_nothing(
    visma_sandbox, visma_client, visma_company
):
    job, waiting = await submitted(visma_company, visma_sandbox)
    assert visma_client.webhooks.notified(BackgroundFinished(job_id=job.id.upper()))
    for _ in range(30):
        await asyncio.sleep(0.001)
    assert not waiting.done()  # the API was asked, and says that it has not ended
    assert not visma_client.webhooks.notified(BackgroundFinished(job_id="another"))
    await pass_time(visma_sandbox, DELAY)
    assert (await waiting).finished


@pytest.mark.visma_sandbox(background={"delay": 0.0})
async def test_a_notification_that_comes_before_anybody_waits(
    visma_sandbox, visma_client, visma_company, url, got
):
    visma_sandbox.subscribe(url, secret=SECRET)
    job = await visma_company.customer.get("10001").background(notify="subscription")
    while not got:
        await asyncio.sleep(0.001)
    assert (await asyncio.wait_for(job.wait(), 10)).finished
    for number in range(2000):
        visma_client.webhooks.notified(BackgroundFinished(job_id=f"job-{number}"))
    assert len(visma_client._pool.jobs._early_hints) == 1000


async def test_those_who_receive_in_another_way_tell_it_too(
    visma_sandbox, visma_client, visma_company, serve
):
    async def function(request):
        body = await request.read()
        clock = visma_sandbox.clock
        for event in parse(request.headers, body, SECRET, clock=clock):
            visma_client.webhooks.notified(event)
        return web.Response()

    visma_sandbox.subscribe(await serve(function), secret=SECRET)
    _, waiting = await submitted(visma_company, visma_sandbox)
    await visma_sandbox.clock.advance(1.0)
    assert (await asyncio.wait_for(waiting, 10)).finished


async def test_the_job_goes_on_when_the_time_to_wait_is_over(visma_sandbox, visma_company, url):
    visma_sandbox.subscribe(url, secret=SECRET)
    job = await visma_company.customer.get("10001").background(notify="subscription")
    waiting = asyncio.create_task(job.wait(timeout=5))
    await pass_time(visma_sandbox, 6)
    with pytest.raises(JobTimeout):
        await waiting
    again = asyncio.create_task(job.wait())
    await pass_time(visma_sandbox, DELAY - 6)
    assert (await asyncio.wait_for(again, 10)).finished
