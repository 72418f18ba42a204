"""Turns a request's body into what aiohttp sends; files are opened here and closed again."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import anyio.to_thread

from visma_async.wire.upload import Upload


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
        form.add_field(
            "file", content, filename=body.filename, content_type="application/octet-stream"
        )
        yield form
        return
    # Not in a thread: a cancellation could come between the opening and the closing of it.
    file = Path(content).open("rb")  # noqa: ASYNC230, SIM115
    try:
        form.add_field(
            "file", file, filename=body.filename, content_type="application/octet-stream"
        )
        yield form
    finally:
        await anyio.to_thread.run_sync(file.close)
