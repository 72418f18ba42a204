"""How failures below HTTP are told apart, over real sockets."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator

import aiohttp
import pytest

from visma_async.errors import ConfigurationError
from visma_async.sandbox import Sandbox
from visma_async.transport.http import Answer, AttemptFailed, Http, TooLarge, user_agent
from visma_async.transport.retry import Failure

PATH = "/v1/customer/10000"


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    http = Http(connections=4, lender=None, max_response_size=1000)
    yield http
    await http.aclose()


async def send(
    http: Http,
    sandbox: Sandbox,
    *,
    method: str = "GET",
    timeout: float = 5.0,
    scheme: str | None = None,
) -> Answer:
    url = sandbox.url if scheme is None else f"{scheme}://{sandbox.url.partition('://')[2]}"
    headers = {"Authorization": f"Bearer {sandbox.access_token()}"}
    return await http.send(method, url + PATH, headers=headers, body=None, timeout=timeout)


async def test_an_answer_with_a_truthful_user_agent(http, visma_sandbox):
    visma_sandbox.fail_next(status=200, body=b"[]")
    answer = await send(http, visma_sandbox)
    assert (answer.status, answer.body) == (200, b"[]")
    (request,) = visma_sandbox.requests
    assert request.headers["user-agent"] == user_agent()
    assert user_agent().startswith("visma-async/")
    assert request.headers["accept"] == "application/json"
    assert "gzip" in request.headers["accept-encoding"]


async def test_a_refused_connection_was_never_sent(http, visma_sandbox):
    await visma_sandbox.stop()
    with pytest.raises(AttemptFailed) as caught:
        await send(http, visma_sandbox)
    assert caught.value.failure is Failure.UNSENT


async def test_a_name_that_does_not_resolve_was_never_sent(http):
    with pytest.raises(AttemptFailed, match="does not resolve") as caught:
        await http.send("GET", "http://nowhere.invalid/", headers={}, body=None, timeout=5)
    assert caught.value.failure is Failure.UNSENT


async def test_plain_text_on_a_tls_port_is_no_use_repeating(http, visma_sandbox):
    with pytest.raises(AttemptFailed, match="TLS") as caught:
        await send(http, visma_sandbox, scheme="https")
    assert caught.value.failure is Failure.UNTRUSTED


async def test_a_certificate_that_is_not_trusted(http, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    async with Sandbox(ssl=context) as sandbox:
        assert sandbox.url.startswith("https://")
        with pytest.raises(
            AttemptFailed, match="certificate is not trusted.*self-signed"
        ) as caught:
            await send(http, sandbox)
        assert not sandbox.requests
    assert caught.value.failure is Failure.UNTRUSTED


async def test_a_certificate_that_is_trusted(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    trusting = ssl.create_default_context(cafile=certificate[0])
    async with (
        Sandbox(ssl=context) as sandbox,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusting)) as theirs,
    ):
        http = Http(connections=4, lender=theirs, max_response_size=1_000_000)
        assert (await send(http, sandbox)).status == 200
        await http.aclose()


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ({"raw": b""}, "before an answer"),
        ({"reset": "before"}, "before an answer"),
        ({"reset": "after"}, "before an answer"),
        ({"raw": b"garbage\r\n\r\n"}, "before an answer"),
        ({"status": 200, "body": b"[" * 100, "truncate": 1}, "while the answer was read"),
        (
            {"raw": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n["},
            "while the answer was read",
        ),
    ],
)
async def test_an_answer_that_breaks_off_is_lost(http, visma_sandbox, fault, reason):
    visma_sandbox.fail_next(**fault)
    with pytest.raises(AttemptFailed, match=reason) as caught:
        await send(http, visma_sandbox)
    assert caught.value.failure is Failure.LOST
    assert not caught.value.timed_out


async def test_silence_times_out_as_lost(http, visma_sandbox):
    visma_sandbox.fail_next(stall=3600.0)
    with pytest.raises(AttemptFailed, match="no answer after") as caught:
        await send(http, visma_sandbox, timeout=0.05)
    assert caught.value.failure is Failure.LOST
    assert caught.value.timed_out


@pytest.mark.parametrize(
    "packed",
    [
        pytest.param(packed, marks=pytest.mark.visma_sandbox(compression=packed))
        for packed in (False, "gzip")
    ],
)
async def test_a_flood_is_cut_off(http, visma_sandbox, packed):
    visma_sandbox.fail_next(status=200, body=b"x" * 100_000)
    with pytest.raises(TooLarge, match="1,000 bytes"):
        await send(http, visma_sandbox)


async def test_a_redirect_is_not_followed(http, visma_sandbox):
    visma_sandbox.fail_next(status=302, headers={"Location": "http://127.0.0.1:1/"})
    assert (await send(http, visma_sandbox)).status == 302


@pytest.mark.parametrize("lost", [{"raw": b""}, {"reset": "after"}], ids=["closed", "reset"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_nothing_is_sent_again_behind_our_back(http, visma_sandbox, method, lost):
    """aiohttp by itself repeats GET, PUT and DELETE once on a kept-alive connection that broke."""
    visma_sandbox.fail_next(status=200, body=b"[]")
    visma_sandbox.fail_next(status=200, **lost)
    visma_sandbox.fail_next(status=200, body=b"[]")
    await send(http, visma_sandbox, method=method)
    with pytest.raises(AttemptFailed) as caught:
        await send(http, visma_sandbox, method=method)
    assert caught.value.failure is Failure.STALE
    assert caught.value.failure.sent
    assert len(visma_sandbox.requests) == 2


async def test_a_borrowed_session_lends_its_connections_and_nothing_else(visma_sandbox):
    visma_sandbox.fail_next(status=404, body=b"{}")
    async with aiohttp.ClientSession(
        raise_for_status=True,
        auto_decompress=False,
        headers={"If-Match": "theirs", "erp-api-background": "none"},
        cookies={"a": "b"},
    ) as theirs:
        http = Http(connections=4, lender=theirs, max_response_size=1000)
        answer = await send(http, visma_sandbox)
        await http.aclose()
        assert answer.status == 404
        assert not theirs.closed
        assert not theirs.connector.closed
    (request,) = visma_sandbox.requests
    for leaked in ("if-match", "erp-api-background", "cookie"):
        assert leaked not in request.headers
    with pytest.raises(ConfigurationError, match="closed"):
        Http(connections=4, lender=theirs, max_response_size=1000)
