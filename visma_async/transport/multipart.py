"""Turns a request's body into what aiohttp sends; files are opened here and closed again."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import anyio.to_thread
from aiohttp.abc import AbstractStreamWriter

from visma_async.wire.upload import OnProgress, Upload

_TYPE = "application/octet-stream"


@asynccontextmanager
async def sendable(
    body: bytes | Upload | None,
) -> AsyncGenerator[bytes | aiohttp.FormData | None]:
    """Gives the body in a form to send once.

    Raises:
        OSError: The file to upload cannot be opened.
    """
    if not isinstance(body, Upload):
        yield body
        return
    form = aiohttp.FormData(quote_fields=False)
    content = body.content
    if not isinstance(content, os.PathLike):
        _add(form, body, io.BytesIO(content) if isinstance(content, bytes) else content)
        yield form
        return
    # Not in a thread: a cancellation could come between the opening and the closing of it.
    file = Path(content).open("rb")  # noqa: ASYNC230, SIM115
    try:
        _add(form, body, file)
        yield form
    finally:
        await anyio.to_thread.run_sync(file.close)


def _add(form: aiohttp.FormData, body: Upload, content: Any) -> None:
    part = aiohttp.get_payload(content, content_type=_TYPE)
    if body.progress is not None:
        part = _Told(part, body.progress)
    form.add_field("file", part, filename=body.filename, content_type=_TYPE)


class _Told(aiohttp.Payload):
    """A payload that tells how many of its bytes have been sent."""

    def __init__(self, inner: aiohttp.Payload, progress: OnProgress) -> None:
        super().__init__(inner, headers=inner.headers)
        self._inner = inner
        self._progress = progress

    @property
    def size(self) -> int | None:
        """The number of bytes, or None where that shows only at the end."""
        return self._inner.size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Returns the content as text."""
        return self._inner.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Sends it."""
        self._progress(0, self.size)
        await self._inner.write(_Counting(writer, self._progress, self.size))

    async def close(self) -> None:
        """Closes what it was made from."""
        await self._inner.close()


class _Counting(AbstractStreamWriter):
    """Passes everything on to a writer, and tells how many bytes that were."""

    def __init__(
        self, writer: AbstractStreamWriter, progress: OnProgress, size: int | None
    ) -> None:
        self._writer = writer
        self._progress = progress
        self._size = size
        self._sent = 0

    async def write(self, chunk: Any) -> None:
        await self._writer.write(chunk)
        self._sent += len(chunk)
        self._progress(self._sent, self._size)

    async def write_eof(self, chunk: bytes = b"") -> None:
        await self._writer.write_eof(chunk)

    async def drain(self) -> None:
        await self._writer.drain()

    def enable_compression(self, *args: Any, **options: Any) -> None:
        self._writer.enable_compression(*args, **options)

    def enable_chunking(self) -> None:
        self._writer.enable_chunking()

    async def write_headers(self, *args: Any, **options: Any) -> None:
        await self._writer.write_headers(*args, **options)
