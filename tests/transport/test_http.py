"""How failures below HTTP are told apart, over real sockets."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import asynccontextmanager

import aiohttp
import pytest

from tests.bare_server import listening
from visma_async.errors import ConfigurationError
from visma_async.transport.http import AttemptFailed, Http, TooLarge, user_agent
from visma_async.transport.retry import Failure


@asynccontextmanager
async def client(**options):
    http = Http(connections=4, lender=None, max_response_size=1000, **options)
    try:
        yield http
    finally:
        await http.aclose()


async def get(http: Http, port: int, *, method: str = "GET", timeout: float = 5.0, scheme="http"):
    return await http.send(
        method, f"{scheme}://127.0.0.1:{port}/x", headers={}, body=None, timeout=timeout
    )


def answering(raw: bytes, *, seen: list[bytes] | None = None, close: bool = True):
    async def handle(reader, writer):
        try:
            request = await reader.readuntil(b"\r\n\r\n")
            if seen is not None:
                seen.append(request)
            writer.write(raw)
            await writer.drain()
            if not close:
                await reader.read()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    return handle


async def test_an_answer_with_a_truthful_user_agent():
    seen: list[bytes] = []
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"
    async with listening(answering(raw, seen=seen)) as port, client() as http:
        answer = await get(http, port)
    assert (answer.status, answer.body) == (200, b"[]")
    assert f"User-Agent: {user_agent()}".encode() in seen[0]
    assert user_agent().startswith("visma-async/")
    assert b"Accept: application/json" in seen[0]
    assert b"gzip" in seen[0]


async def test_a_refused_connection_was_never_sent():
    async with listening(answering(b"")) as port:
        pass
    async with client() as http:
        with pytest.raises(AttemptFailed) as caught:
            await get(http, port)
    assert caught.value.failure is Failure.UNSENT


async def test_a_name_that_does_not_resolve_was_never_sent():
    async with client() as http:
        with pytest.raises(AttemptFailed, match="does not resolve") as caught:
            await http.send("GET", "http://nowhere.invalid/", headers={}, body=None, timeout=5)
    assert caught.value.failure is Failure.UNSENT


async def test_plain_text_on_a_tls_port_is_no_use_repeating():
    async def handle(reader, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with listening(handle) as port, client() as http:
        with pytest.raises(AttemptFailed, match="TLS") as caught:
            await get(http, port, scheme="https")
    assert caught.value.failure is Failure.UNTRUSTED


async def test_a_certificate_that_is_not_trusted(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    async with listening(answering(b""), ssl=context) as port, client() as http:
        with pytest.raises(
            AttemptFailed, match="certificate is not trusted.*self-signed"
        ) as caught:
            await get(http, port, scheme="https")
    assert caught.value.failure is Failure.UNTRUSTED


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "before an answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[", "while the answer was read"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[",
            "while the answer was read",
        ),
        (b"garbage\r\n\r\n", "before an answer"),
    ],
)
async def test_an_answer_that_breaks_off_is_lost(raw, reason):
    async with listening(answering(raw)) as port, client() as http:
        with pytest.raises(AttemptFailed, match=reason) as caught:
            await get(http, port)
    assert caught.value.failure is Failure.LOST
    assert not caught.value.timed_out


async def test_silence_times_out_as_lost():
    async with listening(answering(b"", close=False)) as port, client() as http:
        with pytest.raises(AttemptFailed, match="no answer after") as caught:
            await get(http, port, timeout=0.05)
    assert caught.value.failure is Failure.LOST
    assert caught.value.timed_out


async def test_a_flood_is_cut_off():
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000
    async with listening(answering(raw)) as port, client() as http:
        with pytest.raises(TooLarge, match="1,000 bytes"):
            await get(http, port)


async def test_a_redirect_is_not_followed():
    raw = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    async with listening(answering(raw)) as port, client() as http:
        assert (await get(http, port)).status == 302


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_nothing_is_sent_again_behind_our_back(method):
    """aiohttp by itself repeats GET, PUT and DELETE once on a kept-alive connection that broke."""
    requests = 0

    async def handle(reader, writer):
        nonlocal requests
        while True:
            try:
                await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                break
            requests += 1
            if requests > 1:
                break  # processed, but the answer is lost
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")
            await writer.drain()
        writer.close()

    async with listening(handle) as port, client() as http:
        await get(http, port, method=method)
        with pytest.raises(AttemptFailed) as caught:
            await get(http, port, method=method)
    assert caught.value.failure is Failure.LOST
    assert requests == 2


async def test_a_borrowed_session_lends_its_connections_and_nothing_else():
    seen: list[bytes] = []
    raw = b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}"
    async with (
        listening(answering(raw, seen=seen)) as port,
        aiohttp.ClientSession(
            raise_for_status=True,
            auto_decompress=False,
            headers={"If-Match": "theirs", "erp-api-background": "none"},
            cookies={"a": "b"},
        ) as theirs,
    ):
        http = Http(connections=4, lender=theirs, max_response_size=1000)
        answer = await get(http, port)
        await http.aclose()
        assert answer.status == 404
        assert not theirs.closed
        assert not theirs.connector.closed
    for leaked in (b"If-Match", b"erp-api-background", b"Cookie"):
        assert leaked not in seen[0]
    with pytest.raises(ConfigurationError, match="closed"):
        Http(connections=4, lender=theirs, max_response_size=1000)
