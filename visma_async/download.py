"""Download: a body on its way to a file, which appears under its name only when it is whole."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import anyio
import anyio.to_thread

from visma_async.wire.upload import OnProgress


class Download:
    """A sink that writes beside the target and moves the file into place at the end."""

    def __init__(self, target: os.PathLike[str] | str, progress: OnProgress | None = None) -> None:
        self._target = Path(target)
        self._progress = progress
        self._expected: int | None = None
        self._part = self._target.with_name(f"{self._target.name}.{os.getpid()}.part")
        self._file: IO[bytes] | None = None
        self.size = 0

    async def __aenter__(self) -> Self:
        # Not in a thread: a cancellation between the opening and this line would leave a file
        # that nobody closes or removes.
        self._file = self._part.open("wb")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._finish, error is None)

    async def begin(self, size: int | None) -> None:
        """Starts, or starts anew when the request is repeated; `size` bytes are to come."""
        self._expected = size
        if self._file is not None and self.size:
            await anyio.to_thread.run_sync(self._file.seek, 0)
            await anyio.to_thread.run_sync(self._file.truncate)
            self.size = 0
        if self._progress is not None:
            self._progress(0, size)

    async def write(self, chunk: bytes) -> None:
        """Writes the next piece."""
        if self._file is not None:
            await anyio.to_thread.run_sync(self._file.write, chunk)
            self.size += len(chunk)
        if self._progress is not None:
            self._progress(self.size, self._expected)

    def _finish(self, whole: bool) -> None:  # noqa: FBT001 - called positionally by a thread
        if self._file is not None:
            self._file.close()
        if whole:
            self._part.replace(self._target)
        else:
            self._part.unlink(missing_ok=True)
