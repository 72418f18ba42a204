"""NewFile: a file that appears under its name when it is complete, and not before."""

from __future__ import annotations

import asyncio
import errno
import os
import secrets
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar, TypeVarTuple

from visma_async.export.naming import errors_name

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class NewFile:
    """Writes beside the target under a temporary name, and moves the file into place at the end.

    Where the target is a link, it is what the link leads to. A file that stood there is replaced
    in one step and keeps its permissions.

    The blocking work is done in order by one thread of its own. So when the caller is cancelled
    in the middle of a write, the removal that follows waits its turn behind that write.
    """

    def __init__(self, path: str) -> None:
        self.name = path
        self._target = Path(os.path.realpath(path))
        self._part = self._target.with_name(f".{self._target.name}.{secrets.token_hex(4)}.part")
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="visma_async-file")
        self._file: BinaryIO | None = None
        self._given_up = False

    async def open(self) -> None:
        """Creates the temporary file."""
        await self._do(self._create)

    async def write(self, data: bytes) -> None:
        """Appends to the temporary file."""
        await self._do(self._append, data)

    async def commit(self) -> None:
        """Has the file written to the disk and moved into place."""
        await self._do(self._finish)
        self._thread.shutdown(wait=False)

    async def abort(self) -> None:
        """Removes the temporary file."""
        self._given_up = True
        await self._do(self._remove)
        self._thread.shutdown(wait=False)

    async def _do(self, work: Callable[[*Ts], T], *arguments: *Ts) -> T:
        # Shielded, so that work that has its turn to come is done although nobody waits for it.
        return await asyncio.shield(
            asyncio.get_running_loop().run_in_executor(self._thread, work, *arguments)
        )

    def _create(self) -> None:
        with errors_name(self.name):
            if self._target.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            self._file = self._part.open("xb")
            with suppress(FileNotFoundError):
                self._part.chmod(stat.S_IMODE(self._target.stat().st_mode))

    def _append(self, data: bytes) -> None:
        with errors_name(self.name):
            self._opened().write(data)

    def _finish(self) -> None:
        file = self._opened()
        with errors_name(self.name):
            file.flush()
            os.fsync(file.fileno())
            file.close()
            if self._given_up:
                return
            self._part.replace(self._target)
            self._file = None
            _sync_folder(self._target.parent)

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError(f"{self.name} is not open.")
        return self._file

    def _remove(self) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        # Closing writes what is left, which fails again where the disk is full.
        with suppress(OSError):
            file.close()
        with suppress(OSError):
            self._part.unlink()


def _sync_folder(folder: Path) -> None:
    """Makes the new name outlast a power cut, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
