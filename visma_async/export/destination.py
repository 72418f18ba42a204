"""Destination: where an export's bytes go, chosen by what stands under the name."""

from __future__ import annotations

import os
import stat
from os import PathLike
from pathlib import Path
from typing import Protocol

from visma_async.export.file import NewFile
from visma_async.export.stream import Stream

STDOUT = "-"


class Destination(Protocol):
    """Takes the bytes of one output. Opened once, and then either committed or aborted."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    async def open(self) -> None:
        """Makes ready to write."""
        ...

    async def write(self, data: bytes) -> None:
        """Writes all of `data`, and returns when more can be taken."""
        ...

    async def commit(self) -> None:
        """Ends the output and makes it last."""
        ...

    async def abort(self) -> None:
        """Removes what was written, where that is possible. Does nothing after a commit."""
        ...


def destination(out: str | PathLike[str]) -> Destination:
    """Returns where `out` leads: standard output for `-`, a device or a pipe, or a new file."""
    path = os.fspath(out)
    if path == STDOUT:
        return Stream(None)
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return NewFile(path)
    # A pipe or a device is written to as it is: a file moved over it would take its place.
    return NewFile(path) if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else Stream(path)
