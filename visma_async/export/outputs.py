"""Outputs: where the records of one table go: a file, those of its child tables, or a stream."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from visma_async.errors import ConfigurationError
from visma_async.export.children import Children
from visma_async.export.formats import format_for
from visma_async.export.place import Place, place_for
from visma_async.export.spool import Spool
from visma_async.export.stream import STDOUT, Stream

if TYPE_CHECKING:
    from datetime import tzinfo

    from visma_async.export.formats.form import Format
    from visma_async.export.plan import Table


class Outputs:
    """The outputs of one table. What blocks says so.

    Args:
        table: The table.
        zone: The zone of times that come without one.

    Raises:
        ConfigurationError: The format or the place is of no known kind, or does not fit.
    """

    def __init__(self, table: Table, zone: tzinfo) -> None:
        dataset, known = table.dataset, table.dataset.facts
        self.out = table.out
        """What was asked for."""
        self._root = table.root
        self.stream = _stream(table.out)
        self._children: Children | None = None
        self._places: list[Place] = []
        self._spools: list[Spool] = []
        self._stream_format: Format | None = None
        self.bytes = 0
        # A device has no ending that could say anything else.
        plain = self.stream is not None and "." not in os.path.basename(table.out)  # noqa: PTH119
        named = STDOUT if plain else table.out
        form = format_for(named, known.item, zone, identity=known.identity)
        if self.stream is not None:
            if dataset.children or not form.spool_is_output:
                what = "child tables" if dataset.children else "Parquet"
                raise ConfigurationError(f"A stream cannot hold {what}.", advice="Give a file.")
            self._stream_format = form
            return
        self._add(table.out, form)
        if dataset.children:
            self._children = Children(known.item, dataset.children, known.identity)
            for child in self._children.tables:
                out = beside(table.out, child.field)
                self._add(out, format_for(out, child.shape, zone, identity=child.identity))

    @property
    def name(self) -> str:
        """What people call the first of them."""
        return self._places[0].name if self._places else str(self.stream and self.stream.name)

    @property
    def place(self) -> Place | None:
        """Where the first of them goes; None for a stream."""
        return self._places[0] if self._places else None

    @property
    def checkpoint(self) -> Path | None:
        """Where the checkpoint belongs; None for a stream."""
        return self._places[0].checkpoint if self._places else None

    @property
    def formats(self) -> Sequence[str]:
        """What the records are written as."""
        return [spool.format_name for spool in self._spools]

    @property
    def lengths(self) -> Sequence[int]:
        """Bytes that each of the spools holds."""
        return [spool.length for spool in self._spools]

    def check(self) -> None:
        """Makes sure that they can be written, as far as can be known. Blocks.

        Raises:
            OSError: One cannot be.
        """
        if self._root is not None and Path(self._root).is_dir():
            Path(self.out).parent.mkdir(parents=True, exist_ok=True)
        for place in self._places:
            place.check()

    def open(self, lengths: Sequence[int] | None) -> None:
        """Opens the spools: anew, or to go on after so many bytes. Blocks.

        Raises:
            OSError: They cannot be written.
            ConfigurationError: What an earlier run left is not as it was left.
        """
        for place, spool in enumerate(self._spools):
            spool.open(None if lengths is None else lengths[place])
        self.bytes = sum(self.lengths)

    def write(self, records: Sequence[bytes]) -> bytes:
        """Writes a page of records, and returns when they are on the disk. Blocks.

        Returns:
            What is to be written to the stream, if there is one.

        Raises:
            OSError: They could not be written.
        """
        if self._stream_format is not None:
            chunk = self._stream_format.encode(records)
            self.bytes += len(chunk)
            return chunk
        pages = [records]
        if self._children is not None:
            pages += self._children.split(records).values()
        for spool, page in zip(self._spools, pages, strict=True):
            spool.write(page)
        for spool in self._spools:
            spool.sync()
        self.bytes = sum(self.lengths)
        return b""

    def begin(self) -> bytes:
        """Returns what stands at the beginning of the stream, if there is one."""
        return self._stream_format.begin() if self._stream_format is not None else b""

    def publish(self) -> None:
        """Makes the outputs and moves them to their places. Blocks.

        Raises:
            OSError: That failed; it can be tried again.
        """
        # The first comes last: where it is, all are.
        for spool in reversed(self._spools):
            spool.publish()
        sizes = [place.size() for place in self._places]
        if sizes and None not in sizes:
            self.bytes = sum(size or 0 for size in sizes)

    def close(self) -> None:
        """Closes the spools and leaves them where they are. Blocks."""
        for spool in self._spools:
            spool.close()

    def remove(self) -> None:
        """Deletes the spools. Blocks."""
        for spool in self._spools:
            spool.remove()

    def _add(self, out: str, form: Format) -> None:
        place = place_for(out)
        self._places.append(place)
        self._spools.append(Spool(place, form))


def beside(out: str, word: str) -> str:
    """Returns the name of an output that belongs to another: `a.csv.gz` has `a.word.csv.gz`."""
    folder, name = out[: out.rfind("/") + 1], out[out.rfind("/") + 1 :]
    stem, dot, ending = name.partition(".")
    while ending.count(".") > 1:
        more, _, ending = ending.partition(".")
        stem += f".{more}"
    if ending.count(".") == 1 and not ending.endswith((".gz", ".zst")):
        more, _, ending = ending.partition(".")
        stem += f".{more}"
    return f"{folder}{stem}.{word}{dot}{ending}"


def _stream(out: str) -> Stream | None:
    if out == STDOUT:
        return Stream(None)
    try:
        mode = Path(out).stat().st_mode
    except (OSError, ValueError):
        return None
    # A pipe or a device is written to as it is: a file moved over it would take its place.
    return None if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else Stream(os.fspath(out))
