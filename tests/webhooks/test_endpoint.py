"""The aiohttp handler over sockets: which answer each delivery gets, and what is delivered."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging

import aiohttp
import pytest

from tests.virtual_clock import VirtualClock
from tests.webhooks.deliveries import NOW, SECRET, background, delivery
from visma_async import ConfigurationError, StaticToken, VismaNet
from visma_async.receiver import endpoint
from visma_async.webhooks import SIGNATURE_HEADER, BackgroundFinished, OtherEvent, Seen, sign


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
async def visma(clock):
    async with VismaNet(StaticToken("token"), clock=clock) as client:
        yield client


@pytest.fixture
async def got():
    return []


@pytest.fixture
async def url(visma, serve, got):
    return await serve(visma.webhooks.handler(SECRET, got.append))


async def test_a_delivery_is_answered_and_worked_on(visma, url, post, got):
    assert await post(url, *delivery({"orderNo": "1"})) == 200
    assert await post(url, *delivery(background(), identity="b")) == 200
    await visma.webhooks.join()
    assert [type(event) for event in got] == [OtherEvent, BackgroundFinished]
    assert got[0].body == {"orderNo": "1"}


async def test_it_is_answered_before_it_is_worked_on(visma, serve, post):
    gate = asyncio.Event()
    url = await serve(visma.webhooks.handler(SECRET, lambda _: gate.wait()))
    assert await post(url, *delivery()) == 200
    joining = asyncio.create_task(visma.webhooks.join())
    await asyncio.sleep(0.01)
    assert not joining.done()
    gate.set()
    await joining


async def test_a_duplicate_is_answered_and_not_delivered_again(
    visma, url, post, got, clock, caplog
):
    caplog.set_level(logging.INFO)
    for _ in range(3):
        assert await post(url, *delivery()) == 200
    await visma.webhooks.join()
    assert len(got) == 1
    assert caplog.text.count("a duplicate is not delivered again: 1 of 1 events") == 2
    assert "5d0e2f7c" in caplog.text
    await clock.advance(86_400.0)
    assert await post(url, *delivery(at=NOW + 86_400)) == 200
    await visma.webhooks.join()
    assert len(got) == 2


async def test_without_an_id_every_delivery_counts(visma, url, post, got):
    for _ in range(2):
        assert await post(url, *delivery(identity=None)) == 200
    await visma.webhooks.join()
    assert len(got) == 2


@pytest.mark.parametrize(
    ("made", "status", "why"),
    [
        (delivery(secret="guess"), 401, "is not the one that the secret gives"),
        ((({"x-vwd-event-id": "X"}), b"{}"), 401, "not signed"),
        (delivery(at=NOW - 90_000), 400, "1 day, 1:00:00 old; at most 1 day, 0:00:00 is"),
        (delivery(body=b"<html>"), 400, "HTML page"),
        (delivery(body=b""), 400, "empty"),
        (delivery(body=b"x" * 1_048_577), 413, "1048577 bytes"),
    ],
)
async def test_what_is_refused(visma, url, post, got, caplog, made, status, why):
    assert await post(url, *made) == status
    await visma.webhooks.join()
    assert got == []
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert f"from 127.0.0.1 with {status}" in record.message
    assert why in record.message
    assert SECRET not in caplog.text


@pytest.mark.parametrize("told", [True, False])
async def test_a_body_of_100_megabytes(url, told):
    async def chunks():
        for _ in range(1600):
            yield b"x" * 65_536

    headers = {SIGNATURE_HEADER: "x", **({"Content-Length": str(1600 * 65_536)} if told else {})}
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=chunks(), headers=headers) as response:
            assert response.status == 413


async def test_compressed_bodies(visma, url, post, got, clock):
    headers, body = delivery({"a": 1})
    packed = {**headers, "Content-Encoding": "gzip"}
    assert await post(url, packed, gzip.compress(body)) == 200
    bomb = gzip.compress(b"0" * 50_000_000)
    assert len(bomb) < 100_000
    assert await post(url, packed, bomb) == 413
    assert await post(url, packed, b"no gzip") == 400
    await visma.webhooks.join()
    assert len(got) == 1


async def test_a_body_that_a_middleware_has_read(visma, serve, post, got):
    handler = visma.webhooks.handler(SECRET, got.append)

    async def logged(request):
        assert await request.read()
        return await handler(request)

    url = await serve(logged)
    assert await post(url, *delivery()) == 200
    assert await post(url, *delivery(secret="guess")) == 401
    await visma.webhooks.join()
    assert len(got) == 1


async def test_a_body_that_never_ends(url, monkeypatch):
    monkeypatch.setattr(endpoint, "PATIENCE", 0.05)
    host, port = url.removeprefix("http://").partition("/")[0].split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"POST /visma HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
    assert b" 408 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


async def test_when_too_many_wait_the_sender_tries_again(visma, serve, caplog):
    gate, got = asyncio.Event(), []

    async def work(event):
        await gate.wait()
        got.append(event.notification_id)

    url = await serve(visma.webhooks.handler(SECRET, work, backlog=2))
    async with aiohttp.ClientSession() as session:

        async def send(identity):
            headers, body = delivery(identity=identity)
            async with session.post(url, data=body, headers=headers) as response:
                return response.status, response.headers.get("Retry-After")

        assert await send("a") == (200, None)
        assert await send("b") == (200, None)
        assert await send("c") == (503, "30")
        assert await send("a") == (200, None)  # a duplicate needs no room
        gate.set()
        await visma.webhooks.join()
        assert await send("c") == (200, None)  # it was not taken before, so it is no duplicate
    await visma.webhooks.join()
    assert got == ["a", "b", "c"]
    assert "try again: 2 wait already" in caplog.text


async def test_a_secret_in_rotation(visma, serve, post):
    url = await serve(visma.webhooks.handler(["new", SECRET]))
    assert await post(url, *delivery(identity="a")) == 200
    assert await post(url, *delivery(identity="b", secret="new")) == 200
    assert await post(url, *delivery(identity="c", secret="older")) == 401


async def test_endpoints_may_share_their_memory(visma, serve, post, got, clock):
    seen = Seen(clock=clock)
    urls = [await serve(visma.webhooks.handler(SECRET, got.append, seen=seen)) for _ in range(2)]
    for url in urls:
        assert await post(url, *delivery()) == 200
    await visma.webhooks.join()
    assert len(got) == 1


async def test_an_array_is_delivered_event_by_event(visma, url, post, got):
    items = [{"notificationId": name, "resourceUri": f"/v1/x/{name}"} for name in "ab"]
    assert await post(url, *delivery(items[:1])) == 200
    assert await post(url, *delivery(items)) == 200
    await visma.webhooks.join()
    assert [event.key for event in got] == ["a", "b"]


async def test_a_failing_on_event_is_logged(visma, serve, post, caplog):
    async def work(_):
        raise LookupError("no such order")

    url = await serve(visma.webhooks.handler(SECRET, work))
    assert await post(url, *delivery()) == 200
    await visma.webhooks.join()
    assert "on_event failed" in caplog.text
    assert "no such order" in caplog.text


async def test_the_clients_end_is_the_handlers(visma, serve, post, caplog):
    cancelled = asyncio.Event()

    async def work(_):
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    url = await serve(visma.webhooks.handler(SECRET, work))
    assert await post(url, *delivery()) == 200
    await asyncio.sleep(0)
    await visma.aclose()
    assert cancelled.is_set()
    assert "since this closes: 1." in caplog.text
    assert await post(url, *delivery(identity="later")) == 503
    assert "this closes" in caplog.messages[-1]


@pytest.mark.parametrize(
    "options",
    [
        {"secret": ""},
        {"secret": None},
        {"freshness": 0},
        {"max_body": 0},
        {"backlog": 0},
        {"on_event": "x"},
    ],
)
async def test_a_handler_that_cannot_work_is_refused_at_once(visma, options):
    with pytest.raises(ConfigurationError):
        visma.webhooks.handler(**{"secret": SECRET, **options})


async def test_nothing_shows_the_secret(visma):
    handler = visma.webhooks.handler(SECRET)
    assert SECRET not in repr(handler) + repr(handler.__self__) + repr(vars(handler.__self__))
    assert visma.webhooks is visma.webhooks
    assert not visma.webhooks.notified(OtherEvent())
    assert json.loads(json.dumps(sign(b"{}", SECRET)))
