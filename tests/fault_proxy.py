"""A TCP proxy on loopback that cuts a connection after exactly so many bytes, either way."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal
from urllib.parse import urlsplit

import attrs

from visma_async.sandbox import Sandbox

_AT_ONCE = struct.pack("ii", 1, 0)


@attrs.frozen
class Cut:
    """Where the proxy cuts, once.

    Attributes:
        side: Whether the bytes of the request or those of the answer are counted.
        after: How many of them are passed on.
        how: Whether the client sees the connection closed (FIN) or reset (RST).
    """

    side: Literal["request", "answer"]
    after: int
    how: Literal["fin", "rst"] = "fin"


@attrs.define(eq=False)
class FaultProxy:
    """Stands before a sandbox.

    Attributes:
        url: Its own address.
        connections: How many it has accepted.
        sent: Bytes of requests passed on since `arm`.
        answered: Bytes of answers passed on since `arm`.
        hang_ups: How many of the next connections are reset as soon as they are accepted.
    """

    target: tuple[str, int]
    url: str = ""
    connections: int = 0
    sent: int = 0
    answered: int = 0
    hang_ups: int = 0
    _cut: Cut | None = None
    _links: set[_Link] = attrs.field(factory=set)

    def arm(self, cut: Cut | None) -> None:
        """Counts from here on, and cuts where it is said."""
        self._cut = cut
        self.sent = self.answered = 0

    @property
    def armed(self) -> bool:
        """Whether the cut is still to come."""
        return self._cut is not None

    def close_idle(self) -> None:
        """Closes every connection to a client, as a server does with those that idle."""
        for link in list(self._links):
            link.cut("fin")

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        if self.hang_ups:
            self.hang_ups -= 1
            _Link(writer, writer).cut("rst")
            return
        upstream = await asyncio.open_connection(*self.target)
        link = _Link(writer, upstream[1])
        self._links.add(link)
        try:
            pumps = [
                asyncio.create_task(self._pump("request", reader, upstream[1], link)),
                asyncio.create_task(self._pump("answer", upstream[0], writer, link)),
            ]
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
        finally:
            link.cut("fin")
            self._links.discard(link)

    async def _pump(
        self,
        side: Literal["request", "answer"],
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        link: _Link,
    ) -> None:
        while chunk := await source.read(65536):
            passed = self.sent if side == "request" else self.answered
            cut = self._cut
            if cut is not None and cut.side == side and passed + len(chunk) >= cut.after:
                chunk = chunk[: cut.after - passed]
            else:
                cut = None
            sink.write(chunk)
            await sink.drain()
            if side == "request":
                self.sent += len(chunk)
            else:
                self.answered += len(chunk)
            if cut is not None:
                self._cut = None
                link.cut(cut.how)
                return


@attrs.frozen(eq=False)
class _Link:
    client: asyncio.StreamWriter
    server: asyncio.StreamWriter

    def cut(self, how: Literal["fin", "rst"]) -> None:
        wire = self.client.get_extra_info("socket")
        if how == "rst" and wire is not None and wire.fileno() >= 0:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            self.client.transport.abort()
        self.client.close()
        self.server.close()


@asynccontextmanager
async def fault_proxy(sandbox: Sandbox) -> AsyncIterator[FaultProxy]:
    """A proxy before a sandbox that has been started."""
    target = urlsplit(sandbox.url)
    proxy = FaultProxy((str(target.hostname), int(target.port or 0)))
    server = await asyncio.start_server(proxy._accept, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    proxy.url = f"{urlsplit(sandbox.url).scheme}://127.0.0.1:{port}"
    try:
        yield proxy
    finally:
        server.close()
        proxy.close_idle()
        await server.wait_closed()
        while proxy._links:
            await asyncio.sleep(0)
