"""Journal: the file in which writes are noted, on the disk before they are sent.

Lines that come together are written together: one fsync for all the calls that wait for it.
"""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from visma_async.errors import ConfigurationError
from visma_async.writes.records import Header, Past, line, replay

R = TypeVar("R")


class Journal:
    """An open journal, locked against every other process and task."""

    def __init__(self, path: os.PathLike[str] | str, header: Header) -> None:
        self._path = os.fspath(path)
        self._header = header
        self._file = -1
        self._size = 0
        self._waiting: list[tuple[bytes, asyncio.Future[None]]] = []
        self._flusher: asyncio.Task[None] | None = None
        self._broken: OSError | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="visma_async journal")
        self.past = Past()

    async def open(self) -> None:
        """Opens and locks the file, and reads what it tells.

        Raises:
            ConfigurationError: It is no journal of this company, is damaged, or is in use.
            OSError: It cannot be opened or written.
        """
        try:
            await self._in_thread(self._open)
        except BaseException:
            await self.aclose()
            raise

    def read(self, index: int) -> Mapping[str, Any]:
        """Returns how a call ended that did in an earlier run."""
        place = self.past.place(index)
        text = os.pread(self._file, 65536, place) if _HAS_PREAD else self._seek(place)
        found: dict[str, Any] = msgspec.json.decode(text[: text.index(b"\n")])
        return found

    async def note(self, **fields: Any) -> None:
        """Adds a line, and returns when it is on the disk.

        Raises:
            OSError: It could not be written; nothing can be noted any more.
        """
        if self._broken is not None:
            raise self._broken
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((line(fields), done))
        if self._flusher is None:
            self._flusher = asyncio.create_task(self._flush(), name="visma_async journal")
        await done

    @property
    def broken(self) -> OSError | None:
        """Why nothing can be noted any more; None while it can."""
        return self._broken

    async def aclose(self) -> None:
        """Writes what is waiting, and lets the file go."""
        if self._flusher is not None:
            await asyncio.wait([self._flusher])
        # In the same thread, so that an opening that was cancelled has ended before.
        await self._in_thread(self._close)
        self._thread.shutdown(wait=False)

    async def _in_thread(self, work: Callable[[], R]) -> R:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _flush(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                data = b"".join(text for text, _ in batch)
                try:
                    await self._in_thread(lambda data=data: self._write(data))  # type: ignore[misc]
                except OSError as error:
                    self._broken = error
                    batch += self._waiting
                    self._waiting = []
                for _, done in batch:
                    if done.done():
                        continue
                    if self._broken is not None:
                        done.set_exception(self._broken)
                    else:
                        done.set_result(None)
        finally:
            self._flusher = None

    def _open(self) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._file = os.open(self._path, flags, 0o600)
        if not stat.S_ISREG(os.fstat(self._file).st_mode):
            raise ConfigurationError(f"The journal {self._path} is no ordinary file.")
        _lock(self._file, self._path)
        with os.fdopen(os.dup(self._file), "rb") as file:
            file.seek(0)
            self.past, self._size = replay(file, self._header, self._path)
        if self._size < os.fstat(self._file).st_size:
            os.ftruncate(self._file, self._size)
        if not self._size:
            self._write(self._header.line())
            _sync_folder(self._path)

    def _close(self) -> None:
        if self._file >= 0:
            file, self._file = self._file, -1
            os.close(file)  # which unlocks it

    def _write(self, data: bytes) -> None:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._file, rest) :]
            os.fsync(self._file)
        except OSError as error:
            # Half a line would be left out by the next reader; it is not left there either.
            os.ftruncate(self._file, self._size)
            error.filename = self._path
            error.add_note(
                "No write is sent that cannot be noted first. What is in the journal holds: make "
                "room, and run the same calls with it again."
            )
            raise
        self._size += len(data)

    def _seek(self, place: int) -> bytes:
        os.lseek(self._file, place, os.SEEK_SET)
        return os.read(self._file, 65536)


_HAS_PREAD = hasattr(os, "pread")


def _lock(file: int, path: str) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there is none elsewhere

            # A byte far behind the end: Windows keeps others from reading what is locked.
            os.lseek(file, 1 << 40, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - there is none on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise ConfigurationError(
            f"The journal {path} is in use, or cannot be locked: {os.strerror(error.errno or 0)}.",
            advice="Let the other run end first; a journal needs a disk that has locks.",
        ) from error


def _sync_folder(path: str) -> None:
    if sys.platform != "win32":
        folder = os.open(Path(path).absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
