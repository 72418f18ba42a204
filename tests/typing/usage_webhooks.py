"""What users write to receive notifications: it must type-check, and a match can be exhaustive."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import assert_never, assert_type

from aiohttp import web

from visma_async import Company, InvalidSignature, VismaNet, models
from visma_async.webhooks import (
    BackgroundFinished,
    ComponentChanged,
    Event,
    Incident,
    Maintenance,
    OtherEvent,
    OtherStatus,
    ResourceChanged,
    Seen,
    StatusEvent,
    parse,
    parse_status,
    parse_unsigned,
)


def application(visma: VismaNet, queue: asyncio.Queue[Event]) -> web.Application:
    async def on_event(event: Event) -> None:
        await queue.put(event)

    app = web.Application()
    app.router.add_post("/a", visma.webhooks.handler("secret", on_event))
    app.router.add_post("/b", visma.webhooks.handler(["new", "old"], queue.put, concurrency=4))
    app.router.add_post("/c", visma.webhooks.handler("secret", queue.put_nowait))
    app.router.add_post("/d", visma.webhooks.handler("secret", freshness=None))
    app.on_shutdown.append(lambda _: visma.webhooks.join())
    return app


async def anywhere(visma: VismaNet, request: web.Request, seen: Seen) -> web.Response:
    try:
        events = parse(request.headers, await request.read(), "secret")
    except InvalidSignature as error:
        return web.Response(status=error.status)
    assert_type(events, list[Event])
    for event in seen.new(events):
        assert_type(event, Event)
        assert_type(visma.webhooks.notified(event), bool)
        seen.remember(event)
    assert_type(parse_unsigned(b"[]"), list[Event])
    return web.Response()


async def worked_on(company: Company, event: Event) -> None:
    assert_type(event.occurred_at, dt.datetime | None)
    match event:
        case BackgroundFinished(job_id=job_id, status_code=code):
            assert_type(job_id, str)
            assert_type(code, int | None)
            await company.job(job_id)
        case ResourceChanged(name="salesorder_changed", action="Freight", key=str(key)):
            await company.sales_order.get(key)
            await company.webhook_notification_feedback.create(
                models.WebhookNotificationFeedback(
                    notification_id=event.notification_id or "", source="us", is_success=True
                )
            )
        case ResourceChanged(path=str(path)):
            await company.request("GET", path)
        case ResourceChanged() | OtherEvent():
            print(event.name, event.body)
        case _:
            assert_never(event)


def status(body: bytes) -> str | None:
    event = parse_status(body)
    assert_type(event, StatusEvent)
    match event:
        case Incident(name=name) | Maintenance(name=name):
            return name
        case ComponentChanged(new_status=new):
            return new
        case OtherStatus():
            return event.description
        case _:
            assert_never(event)
