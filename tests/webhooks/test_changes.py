"""From a change in the sandbox to what is made of it: read, answered, and each once."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from tests.virtual_clock import VirtualClock
from visma_async import models
from visma_async.webhooks import ResourceChanged, parse_unsigned

SECRET = "the-portal's-secret"

pytestmark = pytest.mark.visma_sandbox(sizes={"customer": 200})


async def delivered(sandbox, many=1):
    while len(sandbox.deliveries) < many:
        await asyncio.sleep(0.001)


async def test_a_changed_record_is_fetched(visma_sandbox, visma_client, visma_company, serve):
    names = []

    async def on_event(event):
        match event:
            case ResourceChanged(action="Look", key=str(key), path=str(path)):
                names.append((await visma_company.customer.get(key)).name)
                names.append((await visma_company.request("GET", path).raw())["name"])

    url = await serve(visma_client.webhooks.handler(SECRET, on_event))
    visma_sandbox.subscribe(url, secret=SECRET, changes=True)
    visma_sandbox.change("customer", "10000", name="New")
    visma_sandbox.press("customer", "10000", "Look")
    await delivered(visma_sandbox)
    await visma_client.webhooks.join()
    assert names == ["New", "New"]


async def test_an_automation_action_of_the_old_kind_gets_its_feedback(
    visma_sandbox, visma_company, serve
):
    async def old_kind(request):
        for event in parse_unsigned(await request.read()):
            await visma_company.webhook_notification_feedback.create(
                models.WebhookNotificationFeedback(
                    notification_id=event.notification_id,
                    source="Our integration",
                    description=f"Done: {event.action} of {event.key}",
                    is_success=True,
                )
            )
        return web.Response()

    visma_sandbox.subscribe(await serve(old_kind), legacy=True)
    visma_sandbox.press("customer", "10000", "Freight")
    await delivered(visma_sandbox)
    [sent] = [one for one in visma_sandbox.requests if "webhooknotification" in one.path]
    assert sent.status == 201
    assert visma_sandbox.deliveries[0].status == 200
    assert b"Done: Freight of 10000" in sent.body
    assert b'"isSuccess":true' in sent.body


@pytest.fixture
def visma_sandbox_options(visma_sandbox_options):
    return {**visma_sandbox_options, "clock": VirtualClock()}


async def test_every_notification_counts_once_and_a_forged_one_never(
    visma_sandbox, visma_client, serve
):
    got = []
    url = await serve(visma_client.webhooks.handler(SECRET, got.append, concurrency=3))
    visma_sandbox.subscribe(
        url,
        secret=SECRET,
        changes=True,
        attempts=1,
        doubled=0.3,
        lost=0.1,
        tampered=0.1,
        late=lambda random: random.uniform(0, 600),
    )
    for number in range(200):
        visma_sandbox.press("customer", str(10_000 + number), "Look")
    await asyncio.sleep(0)
    for _ in range(60):
        await visma_sandbox.clock.advance(10)
    while visma_sandbox._parts.errands._tasks:
        await asyncio.sleep(0.001)
    genuine = {
        one.notice.headers["x-vwd-notification-id"]
        for one in visma_sandbox.deliveries
        if not one.notice.body.endswith(b" ")
    }
    await visma_client.webhooks.join()
    statuses = [one.status for one in visma_sandbox.deliveries]
    assert {200, 401} == set(statuses)
    assert len(statuses) > 200 > len(genuine) > 120
    ids = [event.notification_id for event in got]
    assert len(ids) == len(set(ids))
    assert set(ids) == genuine
    keys = [event.key for event in got]
    assert keys != sorted(keys)  # they did come out of order
