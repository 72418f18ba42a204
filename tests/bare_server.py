"""A TCP server that answers byte for byte what a test says, and keeps what it was sent."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from visma_async import StaticToken, VismaNet

CREATED = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"


@asynccontextmanager
async def listening(handle, **options):
    """Serves connections with `handle(reader, writer)`; gives the port."""
    server = await asyncio.start_server(handle, "127.0.0.1", 0, **options)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


@asynccontextmanager
async def scripted(*answers: bytes, seen: list[bytes]):
    """Answers each request with the next of `answers`, on a connection of its own; gives the URL.

    A last answer that is cut short leaves the connection open, as a server that hangs does.
    """
    script = list(answers)

    async def handle(reader, writer):
        try:
            raw = await reader.readuntil(b"\r\n\r\n")
            if b"chunked" in raw:
                raw += await reader.readuntil(b"\r\n0\r\n\r\n")
            elif b"Content-Length" in raw:
                length = raw.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
                raw += await reader.readexactly(int(length))
            seen.append(raw)
            writer.write(script.pop(0))
            await writer.drain()
            if not script:
                await reader.read()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async with listening(handle) as port:
        yield f"http://127.0.0.1:{port}"


@asynccontextmanager
async def company_at(url: str, **options):
    """A company of a client whose API is at the URL."""
    async with VismaNet(StaticToken("t"), base_url=url, **options) as visma:
        yield visma.company("a")
