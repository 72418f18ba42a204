"""Every way to go wrong, over a socket."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from visma_async.sandbox import Fault
from visma_async.sandbox.faults import Faults


async def test_a_status_in_place_of_the_truth(caller):
    caller.sandbox.fail_next(status=503, headers={"Retry-After": "7"})
    status, body, headers = await caller.call("GET", "/v1/branch")
    assert (status, body, headers["retry-after"]) == (503, b"", "7")
    assert headers["x-ratelimit-remaining"]
    assert not caller.sandbox.requests[-1].executed
    assert (await caller.call("GET", "/v1/branch"))[0] == 200


async def test_a_body_of_any_kind(caller):
    caller.sandbox.fail_next(status=500, body={"message": "no"})
    assert (await caller.call("GET", "/v1/branch"))[1] == {"message": "no"}
    caller.sandbox.fail_next(status=400, body="plain text")
    status, body, headers = await caller.call("GET", "/v1/branch")
    assert (status, body, headers["content-type"]) == (
        400,
        b"plain text",
        "text/plain; charset=utf-8",
    )
    caller.sandbox.fail_next(body=b"\x00garbage", content_type="application/octet-stream")
    assert (await caller.call("GET", "/v1/branch"))[:2] == (200, b"\x00garbage")
    caller.sandbox.fail_next(body=b"")
    assert (await caller.call("GET", "/v1/branch"))[:2] == (200, b"")


async def test_html_of_a_gateway(caller):
    caller.sandbox.fail_next(html=True)
    status, body, headers = await caller.call("GET", "/v1/branch")
    assert (status, headers["content-type"]) == (502, "text/html")
    assert body.startswith(b"<html>")


async def test_only_what_matches_and_only_so_often(caller):
    caller.sandbox.fail_next(2, path="/V1/customer*", method="get", status=500)
    assert (await caller.call("GET", "/v1/branch"))[0] == 200
    assert (await caller.call("GET", "/v1/customer"))[0] == 500
    assert (await caller.call("GET", "/v1/customer/10000"))[0] == 500
    assert (await caller.call("GET", "/v1/customer"))[0] == 200


async def test_for_good_until_stopped(caller):
    caller.sandbox.fail_next(None, status=500)
    for _ in range(3):
        assert (await caller.call("GET", "/v1/branch"))[0] == 500
    caller.sandbox.stop_failing()
    assert (await caller.call("GET", "/v1/branch"))[0] == 200


async def test_the_token_endpoint_fails_only_when_named(caller):
    caller.sandbox.fail_next(status=500)
    caller.sandbox.fail_next(path="/connect/token", status=503)
    async with caller.session.post(caller.sandbox.token_url, data={}) as response:
        assert response.status == 503
    async with caller.session.post(caller.sandbox.token_url, data={}) as response:
        assert response.status == 400
    assert (await caller.call("GET", "/v1/branch"))[0] == 500


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_reset_before_or_after_the_request_is_carried_out(caller, when):
    caller.sandbox.fail_next(method="POST", reset=when)
    with pytest.raises(aiohttp.ClientConnectionError):
        await caller.call("POST", "/v1/customer", json={"name": {"value": "ACME"}})
    assert (caller.sandbox.read("customer", "11000") is not None) == (when == "after")
    record = caller.sandbox.requests[-1]
    assert (record.executed, record.status) == (when == "after", None)


async def test_a_truncated_body(caller):
    caller.sandbox.fail_next(truncate=100)
    with pytest.raises(aiohttp.ClientPayloadError):
        await caller.call("GET", "/v1/customer")


async def test_a_dripping_body_comes_whole_in_the_end(caller):
    expected = await caller.get("/v1/branch")
    caller.sandbox.fail_next(drip=(200, 1.0))
    before = caller.sandbox.clock.time()
    status, body, _ = await caller.sandbox.clock.run(caller.call("GET", "/v1/branch"))
    assert (status, body) == (200, expected)
    assert caller.sandbox.clock.time() - before >= 2.0


async def test_delays_before_and_after(caller):
    clock = caller.sandbox.clock
    caller.sandbox.fail_next(delay=30.0)
    call = asyncio.ensure_future(caller.call("GET", "/v1/branch"))
    while not caller.sandbox.in_flight:
        await asyncio.sleep(0)
    assert not caller.sandbox.requests[-1].executed
    assert (await clock.run(call))[0] == 200

    caller.sandbox.fail_next(method="POST", stall=300.0)
    call = asyncio.ensure_future(caller.call("POST", "/v1/customer", json={}))
    while caller.sandbox.read("customer", "11000") is None:
        await asyncio.sleep(0)
    assert not call.done()
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)


@pytest.mark.parametrize("raw", [b"", b"garbage\r\n\r\n", "SSH-2.0-OpenSSH_9.6\r\n"])
async def test_bytes_that_are_no_answer(caller, raw):
    caller.sandbox.fail_next(raw=raw)
    with pytest.raises(aiohttp.ClientError):
        await caller.call("POST", "/v1/customer", json={"name": "ACME"})
    assert caller.sandbox.requests[-1].executed
    await caller.get("/v1/branch")


async def test_bytes_that_are_an_answer(caller):
    caller.sandbox.fail_next(raw=b"HTTP/1.1 299 Odd\r\nContent-Length: 2\r\n\r\n{}")
    assert (await caller.call("GET", "/v1/branch"))[:2] == (299, b"{}")


async def test_a_latency_may_be_drawn(open_sandbox):
    drawn = []

    def latency(random):
        drawn.append(random.random())
        return 0.0

    caller = await open_sandbox(latency=latency)
    await caller.get("/v1/branch")
    assert len(drawn) == 1


@pytest.mark.parametrize("slow", [{"delay": 300.0}, {"stall": 300.0}])
async def test_a_direct_call_is_cut_off_after_four_minutes_and_executed(caller, slow):
    clock = caller.sandbox.clock
    begun = clock.monotonic()
    caller.sandbox.fail_next(**slow, path="/v1/customer")
    call = asyncio.ensure_future(
        caller.call("POST", "/v1/customer", json={"name": {"value": "Late AS"}})
    )
    while not caller.sandbox.in_flight:
        await asyncio.sleep(0)
    status, body, _ = await clock.run(call)
    assert clock.monotonic() - begun == 240
    assert (status, b"504 Gateway Time-out" in body) == (504, True)
    assert caller.sandbox.requests[-1].executed


def test_faults_wait_in_line():
    faults = Faults()
    faults.add(Fault(status=500, company="a"))
    faults.add(Fault(status=503))
    assert faults.take("GET", "/v1/branch", "b").status == 503
    assert faults.take("GET", "/v1/branch", "b") is None
    assert faults.take("GET", "/v1/branch", "a").status == 500
