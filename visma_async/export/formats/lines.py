"""Lines: JSON Lines, every record as it came."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class Lines:
    """A record a line, in the text that the API sent: UTF-8, numbers to the digit."""

    name = "jsonl"
    spool_is_output = True

    def begin(self) -> bytes:
        """Returns nothing: there is no header."""
        return b""

    def encode(self, records: Sequence[bytes]) -> bytes:
        """Returns the records, each with a line end."""
        if not records:
            return b""
        chunk = b"\n".join(records) + b"\n"
        if chunk.count(b"\n") == len(records) and b"\r" not in chunk:
            return chunk
        return b"\n".join(map(_on_one_line, records)) + b"\n"

    def finish(self, spool: Path, out: Path) -> None:
        """Moves the spool."""
        spool.replace(out)


def _on_one_line(record: bytes) -> bytes:
    if b"\n" not in record and b"\r" not in record:
        return record
    import msgspec  # noqa: PLC0415 - most answers come without line ends

    # Only the space between the tokens goes: a line end in a string is always escaped. Decoding
    # and encoding would write some numbers in another way.
    return msgspec.json.format(record, indent=-1)
