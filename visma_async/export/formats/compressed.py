"""Compressed: gzip or Zstandard around a format whose spool is the output."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from visma_async.export.formats.form import Format
from visma_async.export.formats.needs import needed

_GZIP_LEVEL = 3
"""Level 6, the usual one, takes more than twice the time for a sixth less: 1,000 customers take
8 ms and 223 kB at level 3, 18 ms and 185 kB at level 6, and 7 ms and 247 kB at level 1."""
_ZSTD_LEVEL = 3
"""Takes a third of gzip's time for half of its size: 2.4 ms and 108 kB for 1,000 customers.
Level 5 takes four times as long for a twelfth less."""
_GZIP_WINDOW = 31
"""zlib's number for a gzip header (without a name, and with time 0) around the largest window."""


class Compression(Protocol):
    """Makes pieces that decompress to what was put in, also when strung together."""

    name: str

    def compress(self, data: bytes, /) -> bytes:
        """Returns one piece; the same for the same data."""
        ...


class Gzip:
    """A gzip member a piece."""

    name = "gz"

    def compress(self, data: bytes, /) -> bytes:
        """Returns one member, which tells no time."""
        return zlib.compress(data, _GZIP_LEVEL, _GZIP_WINDOW)


class Zstd:
    """A Zstandard frame a piece.

    Raises:
        ConfigurationError: The package `zstandard` is not installed.
    """

    name = "zst"

    def __init__(self) -> None:
        self._compressor = needed("zstandard", "A .zst file").ZstdCompressor(level=_ZSTD_LEVEL)

    def compress(self, data: bytes, /) -> bytes:
        """Returns one frame."""
        compressed: bytes = self._compressor.compress(data)
        return compressed


class Compressed:
    """Compresses what another format makes, chunk by chunk."""

    spool_is_output = True

    def __init__(self, inner: Format, compression: Compression) -> None:
        self._inner = inner
        self._compression = compression

    @property
    def name(self) -> str:
        """The inner format's name and the compression's."""
        return f"{self._inner.name}+{self._compression.name}"

    def begin(self) -> bytes:
        """Returns a piece of its own, also where nothing is in it: no bytes are no such file."""
        return self._compression.compress(self._inner.begin())

    def encode(self, records: Sequence[bytes]) -> bytes:
        """Returns the page as one piece."""
        chunk = self._inner.encode(records)
        return self._compression.compress(chunk) if chunk else b""

    def finish(self, spool: Path, out: Path) -> None:
        """Moves the spool."""
        self._inner.finish(spool, out)
