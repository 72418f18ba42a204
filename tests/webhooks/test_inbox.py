"""The inbox: order, room, failures, and its end."""

from __future__ import annotations

import asyncio
import logging
from contextvars import ContextVar

import pytest

from visma_async import ConfigurationError
from visma_async.receiver.inbox import Inbox
from visma_async.webhooks import OtherEvent

REQUEST: ContextVar[str] = ContextVar("REQUEST", default="none")


def events(*names):
    return [OtherEvent(name=name, notification_id=f"id-{name}") for name in names]


def inbox(on_event, *, backlog=10, concurrency=1):
    return Inbox(on_event, backlog=backlog, concurrency=concurrency)


async def test_deliveries_are_worked_on_in_their_order():
    done = []

    async def work(event):
        await asyncio.sleep(0)
        done.append(event.name)

    found = inbox(work)
    for names in ("ab", "c", "", "de"):
        assert found.put(events(*names))
    assert len(found) == 3  # an empty one needs no room
    await found.join()
    assert "".join(done) == "abcde"
    assert len(found) == 0
    await found.aclose()


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_so_many_are_worked_on_at_once(concurrency):
    busy = most = 0

    async def work(_):
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0.001)
        busy -= 1

    found = inbox(work, concurrency=concurrency)
    for name in "abcdefg":
        found.put(events(name))
    await found.join()
    assert most == concurrency


async def test_when_it_is_full_nothing_is_accepted():
    gate = asyncio.Event()
    found = inbox(lambda _: gate.wait(), backlog=2)
    assert [found.put(events(name)) for name in "abc"] == [True, True, False]
    gate.set()
    await found.join()
    assert found.put(events("d"))
    await found.join()


async def test_a_failure_is_logged_and_the_next_event_is_worked_on(caplog):
    done = []

    async def work(event):
        if event.name == "bad":
            raise ValueError("no such customer")
        if event.name == "gone":
            raise asyncio.CancelledError
        done.append(event.name)

    found = inbox(work)
    found.put(events("bad", "gone", "good"))
    await found.join()
    assert done == ["good"]
    failed, cancelled = caplog.records
    assert "on_event failed: OtherEvent bad (notification id-bad)" in failed.message
    assert "no such customer" in caplog.text
    assert "cancelled from within" in cancelled.message


async def test_a_plain_function_will_do():
    done = []
    found = inbox(done.append)
    found.put(events("a"))
    await found.join()
    assert done == events("a")


async def test_closing_ends_what_is_under_way_and_says_what_is_lost(caplog):
    started, ended = [], []

    async def work(event):
        started.append(event.name)
        try:
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            ended.append(event.name)
            raise

    found = inbox(work)
    for name in "abc":
        found.put(events(name))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await found.aclose()
    await found.aclose()
    assert (started, ended, len(found)) == (["a"], ["a"], 0)
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert "since this closes: 3." in record.message
    assert not found.put(events("d"))


async def test_what_works_on_an_event_may_close():
    async def work(_):
        await found.aclose()

    found = inbox(work)
    found.put(events("a"))
    await found.join()


async def test_an_event_does_not_run_in_the_context_of_its_request():
    seen = []

    async def work(_):
        seen.append(REQUEST.get())
        REQUEST.set("spoilt")

    found = inbox(work)

    async def request(name):
        REQUEST.set(name)
        found.put(events(name))

    await asyncio.gather(request("a"), request("b"))
    await found.join()
    assert seen == ["none", "none"]


@pytest.mark.parametrize("options", [{"backlog": 0}, {"concurrency": 0}])
def test_an_inbox_that_accepts_nothing(options):
    with pytest.raises(ConfigurationError, match="accept nothing"):
        inbox(print, **options)


def test_on_event_is_a_function():
    with pytest.raises(ConfigurationError, match="got str"):
        inbox("on_event")
