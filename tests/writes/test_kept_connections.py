"""Connections that are kept from one call to the next, and a server that closes them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.fault_proxy import Cut, FaultProxy, fault_proxy
from visma_async import Company, Retry, StaticToken, VismaNet, models
from visma_async.errors import ConnectionFailed, OutcomeUnknown
from visma_async.transport import http

NEVER_PAUSES = Retry(attempts=2, first_pause=3600.0, longest_pause=3600.0, budget=0.0)


@pytest.fixture
async def proxy(visma_sandbox) -> AsyncIterator[FaultProxy]:
    async with fault_proxy(visma_sandbox) as proxy:
        yield proxy


@pytest.fixture
async def company(visma_sandbox, proxy) -> AsyncIterator[Company]:
    token = StaticToken(visma_sandbox.access_token())
    async with VismaNet(token, base_url=proxy.url, retry=NEVER_PAUSES) as visma:
        yield visma.company(visma_sandbox.tenant_id)


def new_customer(company):
    return company.customer.create(models.CustomerUpdate(name="ACME"))


def creates(sandbox) -> int:
    return sum(one.executed and one.method == "POST" for one in sandbox.requests)


async def test_a_read_on_a_connection_that_was_closed_is_repeated_at_once(company, proxy):
    for _ in range(20):
        await company.customer.get("10000")
        # Not yet noticed: the client's end is told of it only when the loop runs again.
        proxy.close_idle()
        await company.customer.get("10000")


async def test_writes_in_a_row_share_a_connection(company, proxy):
    await new_customer(company)
    await new_customer(company)
    assert proxy.connections == 1


async def test_a_write_takes_no_connection_that_has_been_idle(company, proxy, monkeypatch):
    monkeypatch.setattr(http, "_FRESH", 0.01)
    await company.customer.get("10000")
    await company.customer.get("10000")
    assert proxy.connections == 1
    await new_customer(company)
    await asyncio.sleep(0.02)
    await new_customer(company)
    assert proxy.connections == 3
    await company.customer.get("10000")
    assert proxy.connections == 3


async def test_a_write_whose_connection_closes_before_its_first_byte_is_sent_again(
    visma_sandbox, proxy
):
    closed = []

    async def close_once(session, context, params) -> None:
        if not closed:
            for connection in theirs.connector._acquired:
                connection.transport.close()
        closed.append(params)

    trace = aiohttp.TraceConfig()
    trace.on_request_headers_sent.append(close_once)
    token = StaticToken(visma_sandbox.access_token())
    async with (
        aiohttp.ClientSession(trace_configs=[trace]) as theirs,
        VismaNet(token, base_url=proxy.url, session=theirs, retry=Retry(first_pause=0)) as visma,
    ):
        response = await new_customer(visma.company(visma_sandbox.tenant_id)).response()
    assert response.attempts == 2
    assert creates(visma_sandbox) == 1


async def test_a_cancelled_write_says_that_it_was_under_way(visma_sandbox, company):
    visma_sandbox.fail_next(1, method="POST", stall=60.0)
    write = asyncio.create_task(new_customer(company).send())
    while not visma_sandbox.in_flight:
        await asyncio.sleep(0)
    write.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await write
    assert "may have been executed" in caught.value.__notes__[0]


async def test_a_refused_connection_is_a_clean_failure(visma_sandbox):
    token, url = StaticToken(visma_sandbox.access_token()), visma_sandbox.url
    await visma_sandbox.stop()
    async with VismaNet(token, base_url=url, retry=Retry(first_pause=0.0)) as visma:
        with pytest.raises(ConnectionFailed) as caught:
            await new_customer(visma.company(visma_sandbox.tenant_id))
    assert caught.value.attempts == 4
    assert creates(visma_sandbox) == 0


async def test_an_upload_that_breaks_off_was_still_being_sent(visma_sandbox, company, proxy):
    """What the operating system had not taken yet cannot have reached the server."""

    async def large() -> AsyncIterator[bytes]:
        for _ in range(1000):
            yield b"x" * 64_000

    proxy.arm(Cut("request", 1000))
    with pytest.raises(OutcomeUnknown) as caught:
        await company.customer_invoice.add_attachment("100000", large(), filename="large.bin")
    assert caught.value.moment == "sending"
    assert creates(visma_sandbox) == 0
