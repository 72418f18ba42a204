"""Row groups: a spool of Arrow streams made into a Parquet file, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from visma_async.export.formats.needs import needed

_MOST_BYTES = 32 * 1024 * 1024
_MOST_ROWS = 100_000
"""A row group ends with the page that reaches either: it is in memory as a whole."""


def write_parquet(spool: Path, out: Path, schema: Any) -> None:
    """Makes a Parquet file of a spool; the same spool gives the same bytes.

    Args:
        spool: Arrow streams of the schema, one after another; it may be empty.
        out: The file to write.
        schema: The Arrow schema.

    Raises:
        OSError: The spool could not be read, or the file not written.
    """
    pq = needed("pyarrow.parquet", "A .parquet file")
    with out.open("wb") as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(spool):
            writer.write_table(group, row_group_size=max(1, group.num_rows))


def _groups(spool: Path) -> Iterator[Any]:
    pa = needed("pyarrow", "A .parquet file")
    held: list[Any] = []
    for batch in _batches(spool):
        held.append(batch)
        if (
            sum(one.nbytes for one in held) >= _MOST_BYTES
            or sum(one.num_rows for one in held) >= _MOST_ROWS
        ):
            yield pa.Table.from_batches(held)
            held = []
    if held:
        yield pa.Table.from_batches(held)


def _batches(spool: Path) -> Iterator[Any]:
    pa = needed("pyarrow", "A .parquet file")
    options = pa.ipc.IpcReadOptions(use_threads=False)
    size = spool.stat().st_size
    with pa.OSFile(str(spool)) as file:
        while file.tell() < size:
            yield from pa.ipc.open_stream(file, options=options)
