"""Progress: how far an attempt has got, since what a failure means depends on it.

aiohttp's tracing tells when the headers are about to go out and whether the connection was kept
from an earlier call. A body tells by itself whether it was begun and whether it was handed to the
operating system whole: aiohttp sends the headers together with the first piece of the body, so as
long as the body was not begun the server has nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, Literal

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import StreamWriter

from visma_async.errors import Moment

_Stage = Literal["unwatched", "connecting", "on the wire", "answered"]


class Progress:
    """How far one attempt has got.

    Attributes:
        reused: Whether its connection was kept from an earlier call.
        status: The answer's status, once its headers are there.
        headers: The answer's headers, likewise.
        body: What to give to aiohttp as the body.
        begun: Whether a byte of the body may be out.
        whole: Whether all of it was handed over.
    """

    def __init__(self, body: bytes | aiohttp.FormData | None) -> None:
        self.reused = False
        self.status: int | None = None
        self.headers: Mapping[str, str] = {}
        self.body: _WatchedBytes | _WatchedBody | None = None
        self.begun = self.whole = False
        if isinstance(body, bytes):
            self.body = _WatchedBytes(body)
            self.body.progress = self
        elif body is not None:
            self.body = _WatchedBody(body(), self)
        # What replaces aiohttp's sessions in tests calls no hooks: then nothing is proven.
        self._stage: _Stage = "unwatched"

    @property
    def unsent(self) -> bool:
        """Whether the server provably got no request that it could carry out."""
        if self._stage == "on the wire":
            return self.body is not None and not self.begun
        return self._stage == "connecting"

    @property
    def moment(self) -> Moment:
        """Where in the exchange it stands."""
        if self._stage == "answered":
            return "reading the answer"
        return "sending" if self.begun and not self.whole else "waiting"

    @property
    def stale(self) -> bool:
        """Whether a failure now looks like a kept connection that the server has closed."""
        return self.reused and self._stage == "on the wire"

    def answered(self, response: aiohttp.ClientResponse) -> None:
        """The answer's headers are there."""
        self._stage = "answered"
        self.status, self.headers = response.status, response.headers


class _WatchedBytes(bytes):
    """A body of bytes, for which aiohttp makes a `_WatchedBody`. It may hold a secret."""

    progress: Progress

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


class _WatchedBody(aiohttp.Payload):
    """A body that tells how much of it was handed over."""

    def __init__(self, inner: aiohttp.Payload, progress: Progress) -> None:
        super().__init__(inner, headers=inner.headers)
        self._inner = inner
        self._progress = progress

    @property
    def size(self) -> int | None:
        """The number of bytes, or None where that shows only at the end."""
        return self._inner.size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Returns the body as text."""
        return self._inner.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Sends it."""
        await self.write_with_length(writer, None)

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        """Sends it, or so many bytes of it.

        Raises:
            ConnectionResetError: The connection was closed before the first byte.
        """
        if isinstance(writer, StreamWriter) and (
            writer.transport is None or writer.transport.is_closing()
        ):
            raise ConnectionResetError("the connection was closed before the request went out")
        self._progress.begun = True
        await self._inner.write_with_length(writer, content_length)
        self._progress.whole = True

    async def close(self) -> None:
        """Closes what it was made from."""
        await self._inner.close()


class _BodyOfWatchedBytes(_WatchedBody):
    def __init__(self, value: _WatchedBytes, **_: Any) -> None:
        super().__init__(aiohttp.BytesPayload(value), value.progress)


# That it is made from bytes keeps the body bytes for whatever stands in for aiohttp in tests.
aiohttp.PAYLOAD_REGISTRY.register(
    _BodyOfWatchedBytes, _WatchedBytes, order=aiohttp.payload.Order.try_first
)


def tracing() -> aiohttp.TraceConfig:
    """Returns the tracing that keeps the `Progress` given as `trace_request_ctx` up to date."""
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(_connecting)
    trace.on_connection_reuseconn.append(_reused)
    trace.on_request_headers_sent.append(_on_the_wire)
    trace.freeze()
    return trace


async def _connecting(_session: aiohttp.ClientSession, context: SimpleNamespace, _: Any) -> None:
    context.trace_request_ctx._stage = "connecting"


async def _reused(_session: aiohttp.ClientSession, context: SimpleNamespace, _: Any) -> None:
    context.trace_request_ctx.reused = True


async def _on_the_wire(_session: aiohttp.ClientSession, context: SimpleNamespace, _: Any) -> None:
    context.trace_request_ctx._stage = "on the wire"
