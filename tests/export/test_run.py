"""export: listings of the sandbox into files, over real sockets."""

from __future__ import annotations

import asyncio
import errno
import os
from contextlib import aclosing
from datetime import date

import anyio
import pytest

from tests.virtual_clock import VirtualClock
from visma_async import DecodeError, Retry, ServerError, since
from visma_async.export import JsonLines, export
from visma_async.wire import json

pytestmark = [
    pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10}),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


def lines(path) -> list[dict]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


async def test_every_record_once_as_the_api_sent_it(tmp_path, visma_sandbox, visma_company):
    out = tmp_path / "customers.jsonl"
    events = [event async for event in export(visma_company.customer.list(), JsonLines(out))]
    records = lines(out)
    assert [record["number"] for record in records] == [str(10_000 + n) for n in range(95)]
    # A single read shows what a list leaves out until it is asked to expand it.
    for record in records:
        assert record.items() <= visma_sandbox.read("customer", record["number"]).items()
    assert [event.records for event in events] == [*range(10, 91, 10), 95, 95]
    assert [event.pages for event in events] == [*range(1, 11), 10]
    assert [event.finished for event in events] == [False] * 10 + [True]
    end = events[-1]
    assert (end.total, end.page_size, end.bytes) == (95, 10, out.stat().st_size)
    assert end.quota.known
    assert 0 <= end.quota.remaining < 15_000
    assert not end.shifted
    calls = [request for request in visma_sandbox.requests if request.method == "GET"]
    assert len(calls) == end.pages


async def test_the_file_is_in_its_place_at_the_last_event_and_not_before(tmp_path, visma_company):
    out = tmp_path / "customers.jsonl"
    async for event in export(visma_company.customer.list(), JsonLines(out)):
        assert out.exists() == event.finished


async def test_an_empty_list_is_an_empty_file(tmp_path, visma_company):
    out = tmp_path / "none.jsonl"
    listing = visma_company.customer.list(name="nobody is called that")
    (end,) = [event async for event in export(listing, JsonLines(out)) if event.finished]
    assert (end.records, end.pages, end.shifted) == (0, 1, False)
    assert out.read_bytes() == b""


@pytest.mark.parametrize("resource", ["credit_term", "sales_person", "customer_invoice", "country"])
@pytest.mark.visma_sandbox(sizes={"customer_invoice": 450})
async def test_every_kind_of_list(tmp_path, resource, visma_company):
    out = tmp_path / "out.jsonl"
    listing = getattr(visma_company, resource).list()
    events = [event async for event in export(listing, JsonLines(out))]
    assert lines(out) == await listing.raw().collect()
    assert events[-1].records == len(lines(out)) > 0


async def test_filters_are_those_of_the_listing(tmp_path, visma_sandbox, visma_company):
    out = tmp_path / "new.jsonl"
    moment = date(2020, 1, 1)
    listing = visma_company.customer.list(created_date_time=since(moment))
    async for event in export(listing, JsonLines(out)):
        end = event
    wanted = [
        number
        for number in (str(10_000 + n) for n in range(95))
        if visma_sandbox.read("customer", number)["createdDateTime"] >= moment.isoformat()
    ]
    assert [record["number"] for record in lines(out)] == wanted
    assert 0 < end.records < 95


@pytest.mark.parametrize("limit", [1, 9, 10, 11, 94, 95, 96])
async def test_a_limit_stops_at_the_record(tmp_path, limit, visma_company):
    out = tmp_path / "some.jsonl"
    async for event in export(visma_company.customer.list(), JsonLines(out), limit=limit):
        end = event
    assert len(lines(out)) == end.records == min(limit, 95)
    assert not end.shifted


async def test_leaving_the_loop_leaves_nothing(tmp_path, visma_company):
    async with aclosing(
        export(visma_company.customer.list(), JsonLines(tmp_path / "out.jsonl"))
    ) as events:
        async for event in events:
            if event.pages == 3:
                break
    assert list(tmp_path.iterdir()) == []


async def test_an_error_of_a_page_leaves_nothing(tmp_path, visma_sandbox, visma_company):
    listing = visma_company.customer.list().options(prefetch=0)
    with pytest.raises(ServerError):
        async for event in export(listing, JsonLines(tmp_path / "out.jsonl")):
            if event.pages == 2:
                visma_sandbox.fail_next(status=500)
    assert list(tmp_path.iterdir()) == []


async def test_a_page_that_is_no_json_leaves_nothing(tmp_path, visma_sandbox, visma_company):
    visma_sandbox.fail_next(status=200, body=b"<html>", path="/v1/customer")
    with pytest.raises(DecodeError, match="Page 1"):
        async for _ in export(visma_company.customer.list(), JsonLines(tmp_path / "out.jsonl")):
            pass
    assert list(tmp_path.iterdir()) == []


async def test_a_full_disk_leaves_nothing_and_no_call_under_way(
    tmp_path, monkeypatch, visma_sandbox, visma_company
):
    sink = JsonLines(tmp_path / "out.jsonl")
    written = 0

    def append(data: bytes) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "out.jsonl")

    monkeypatch.setattr(sink._destination, "_append", append)
    with pytest.raises(OSError, match="No space left"):
        async for _ in export(visma_company.customer.list(), sink):
            pass
    assert list(tmp_path.iterdir()) == []
    assert visma_sandbox.in_flight == 0


@pytest.mark.parametrize("kind", ["asyncio", "anyio"])
async def test_a_cancelled_export_leaves_nothing(tmp_path, kind, visma_sandbox, visma_company):
    reached = asyncio.Event()

    async def run() -> None:
        async for event in export(visma_company.customer.list(), JsonLines(tmp_path / "out.jsonl")):
            if event.pages == 2:
                # The third page is never answered.
                visma_sandbox.fail_next(None, stall=60.0)
                reached.set()

    if kind == "asyncio":
        task = asyncio.create_task(run())
        await reached.wait()
        assert len(list(tmp_path.iterdir())) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    else:
        async with anyio.create_task_group() as group:
            group.start_soon(run)
            await reached.wait()
            group.cancel_scope.cancel()
    assert list(tmp_path.iterdir()) == []


async def test_nothing_is_fetched_where_nothing_can_be_written(
    tmp_path, visma_sandbox, visma_company
):
    with pytest.raises(FileNotFoundError):
        async for _ in export(visma_company.customer.list(), JsonLines(tmp_path / "no" / "out")):
            pass
    assert not visma_sandbox.requests


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("change", ["add", "remove", "both"])
async def test_a_list_that_changed_meanwhile_is_not_called_whole(
    tmp_path, change, visma_sandbox, visma_company
):
    listing = visma_company.customer.list().options(prefetch=0)
    async for event in export(listing, JsonLines(tmp_path / "out.jsonl")):
        end = event
        if event.pages == 2 and change in ("add", "both"):
            visma_sandbox.seed(customer=[{"name": "New"}])
        if event.pages == (2 if change == "remove" else 4) and change != "add":
            visma_sandbox.remove("customer", "10000")
    assert end.shifted


async def test_seconds_are_those_of_the_clock(tmp_path, visma_company):
    clock = VirtualClock()
    seconds = []
    async for event in export(
        visma_company.customer.list(), JsonLines(tmp_path / "out.jsonl"), clock=clock
    ):
        seconds.append(event.seconds)
        await clock.advance(1.0)
    assert seconds == [float(n) for n in range(11)]
