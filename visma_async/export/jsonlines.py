"""JsonLines: a record a line, with the numbers' own text."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import Any

from visma_async.export.destination import Destination, destination
from visma_async.wire import json


class JsonLines:
    """Writes records as JSON Lines: UTF-8, a compact document a line, numbers to the digit.

    Args:
        out: A file, which appears under its name when it is complete; `-` is standard output.
    """

    def __init__(self, out: str | PathLike[str]) -> None:
        self._destination: Destination = destination(out)

    def __repr__(self) -> str:
        return f"<JsonLines to {self._destination.name}>"

    async def open(self) -> None:
        """Makes ready to write."""
        await self._destination.open()

    async def write(self, records: Sequence[Any]) -> int:
        """Takes in the records of one page; returns how many bytes they made."""
        lines = [json.dumps(record) for record in records]
        lines.append(b"")
        data = b"\n".join(lines)
        await self._destination.write(data)
        return len(data)

    async def commit(self) -> None:
        """Puts the file in its place."""
        await self._destination.commit()

    async def abort(self) -> None:
        """Removes what was written to a file."""
        await self._destination.abort()
