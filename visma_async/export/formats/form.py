"""Format: how records become the bytes of a file, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Format(Protocol):
    """Turns pages of records into chunks, which are appended to a spool in their order.

    A record is the text of one JSON object. A chunk is complete in itself: a spool that is cut
    after any of them is valid, and can be gone on with.
    """

    @property
    def name(self) -> str:
        """What it is and which columns it has: a spool of another name cannot be gone on with."""
        ...

    @property
    def spool_is_output(self) -> bool:
        """Whether the spool is the output as it stands, so that `finish` has nothing to make."""
        ...

    def begin(self) -> bytes:
        """Returns what stands before the first chunk; it may be nothing."""
        ...

    def encode(self, records: Sequence[bytes]) -> bytes:
        """Returns the chunk of one page; nothing for an empty page.

        It takes time in proportion to the page, and may be called in any thread, but not in two
        at once.

        Raises:
            DecodeError: A record is no JSON object, or holds what the format cannot say exactly.
        """
        ...

    def finish(self, spool: Path, out: Path) -> None:
        """Makes the output of the whole spool. Blocks for as long as that takes.

        The spool is left as it is, unless it is the output: then it is moved to `out`. What stood
        at `out`, also of a run that was cut short, is written over.

        Raises:
            OSError: The spool could not be read, or the output not written.
        """
        ...
