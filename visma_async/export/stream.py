"""Stream: standard output, a pipe or a device, where bytes are gone as soon as they are written."""

from __future__ import annotations

import asyncio
import os
import select
import stat
import sys
from contextlib import suppress

from visma_async.export.naming import errors_name

STDOUT = "-"
"""What names standard output."""
_STDOUT = 1


class Stream:
    """Writes to what cannot be moved into place; a reader that is slow slows the export down.

    A reader may take as long as it likes, so no thread may hang in a write to a pipe: it could
    not be cancelled. Writing waits in the event loop until the other end has room.

    Args:
        path: What to open; None means standard output.
    """

    def __init__(self, path: str | None) -> None:
        self.name = "standard output" if path is None else path
        self._path = path
        self._handle: int | None = None
        self._poll: select.poll | None = None

    async def open(self) -> None:
        """Opens it; standard output is open already."""
        with errors_name(self.name):
            if self._path is None:
                sys.stdout.flush()
                handle = _STDOUT
            else:
                # Without O_NONBLOCK, opening a pipe that nobody reads would hang.
                handle = os.open(self._path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
            self._handle = handle
            if hasattr(select, "poll") and not stat.S_ISREG(os.fstat(handle).st_mode):
                self._poll = select.poll()
                self._poll.register(handle, select.POLLOUT)

    async def write(self, data: bytes) -> None:
        """Writes all of `data`."""
        if self._handle is None:
            raise ValueError(f"{self.name} is not open.")
        with errors_name(self.name):
            if self._poll is None:
                await asyncio.to_thread(_write_all, self._handle, data)
            else:
                await _write_as_read(self._handle, self._poll, data)

    def close(self) -> None:
        """Closes it, unless it is standard output."""
        handle, self._handle = self._handle, None
        if handle is not None and self._path is not None:
            os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


async def _write_as_read(handle: int, poll: select.poll, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        if not poll.poll(0):
            await _room(handle)
        # What has room takes this much without blocking, and is not sure to take more.
        with suppress(BlockingIOError):
            rest = rest[os.write(handle, rest[: select.PIPE_BUF]) :]


async def _room(handle: int) -> None:
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    loop.add_writer(handle, _settle, ready)
    try:
        await ready
    finally:
        loop.remove_writer(handle)


def _settle(ready: asyncio.Future[None]) -> None:
    if not ready.done():
        ready.set_result(None)
