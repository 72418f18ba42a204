"""format_for: which format a name asks for."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import tzinfo
from os import PathLike
from typing import Any

from visma_async.errors import ConfigurationError
from visma_async.export.formats.compressed import Compressed, Compression, Gzip, Zstd
from visma_async.export.formats.csv import Csv
from visma_async.export.formats.form import Format
from visma_async.export.formats.lines import Lines
from visma_async.export.formats.shape import shape_of
from visma_async.export.stream import STDOUT
from visma_async.settings import TIMEZONE
from visma_async.wire.converter import zone

_LINES = (".jsonl", ".ndjson")
_CSV = ".csv"
_PARQUET = ".parquet"
_COMPRESSIONS: dict[str, Callable[[], Compression]] = {".gz": Gzip, ".zst": Zstd}


def format_for(
    out: str | PathLike[str],
    item: Any,
    timezone: str | tzinfo = TIMEZONE,
    *,
    identity: Sequence[str] = (),
) -> Format:
    """Returns the format that the ending of a name asks for; `-` is JSON Lines.

    Args:
        out: A path or a URL.
        item: The model of the records, or their shape; anything else tells no columns.
        timezone: The zone of times that come without an offset.
        identity: The fields by which an error names a record.

    Raises:
        ConfigurationError: The ending is of no known format, the format needs columns and the
            records have no model, or a package is not installed.
    """
    name = os.fspath(out)
    if name == STDOUT:
        return Lines()
    stem, compression = name.lower(), None
    for ending, kind in _COMPRESSIONS.items():
        if stem.endswith(ending):
            stem, compression = stem.removesuffix(ending), kind
    inner: Format
    if stem.endswith(_LINES):
        inner = Lines()
    elif stem.endswith(_CSV):
        inner = Csv(shape_of(item, "CSV"))
    elif stem.endswith(_PARQUET) and compression is None:
        # Its modules load msgspec and are of no use without pyarrow.
        from visma_async.export.formats.parquet import Parquet  # noqa: PLC0415

        return Parquet(shape_of(item, "Parquet"), zone(timezone), identity)
    else:
        # Of a URL no more than this is shown: there may be credentials in it.
        shown = name.rpartition("/")[2].rpartition("@")[2]
        raise ConfigurationError(
            f"The ending of {shown!r} is of no format that can be written.",
            advice="Give a name that ends in .jsonl, .ndjson or .csv, each also with .gz or .zst, "
            "or in .parquet.",
        )
    return inner if compression is None else Compressed(inner, compression())
