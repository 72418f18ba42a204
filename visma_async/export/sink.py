"""Sink: what an export writes records to, whatever the format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class Sink(Protocol):
    """Takes the records of one export. Opened once, and then either committed or aborted."""

    async def open(self) -> None:
        """Makes ready to write.

        Raises:
            OSError: That cannot be written to.
        """
        ...

    async def write(self, records: Sequence[Any]) -> int:
        """Takes in the records of one page; returns how many bytes they made.

        Raises:
            OSError: They could not be written.
        """
        ...

    async def commit(self) -> None:
        """Ends the output and makes it last: everything is there from now on.

        Raises:
            OSError: It could not be made to last; `abort` is still to be called.
        """
        ...

    async def abort(self) -> None:
        """Removes what was written, where that is possible. Does nothing after a commit."""
        ...
