"""Parquet: typed, nested columns. The spool holds Arrow streams, of which the file is made."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any

import msgspec

from visma_async.export.formats.arrays import Columns, schema
from visma_async.export.formats.mend import Mender
from visma_async.export.formats.misfit import Misfit
from visma_async.export.formats.needs import needed
from visma_async.export.formats.rowgroups import write_parquet
from visma_async.export.formats.shape import Shape
from visma_async.export.formats.twin import decoder, extras, twin
from visma_async.wire import json

_MOST_LEARNED = 100
"""Unknown fields that are learned: beyond that, their names are data."""


class Parquet:
    """Parquet with the types of the model.

    Integers are int64, amounts decimal128(38, 10), dates date32, moments microseconds in UTC,
    enums and periods text, nested models structs and lists lists. What has no known form, and
    the last column `extra_fields` (what came and is not in the model, by dotted path), is JSON
    text. Nothing is rounded: an amount that does not fit is an error.

    Args:
        shape: The records' fields.
        zone: The zone of times that come without an offset.
        identity: The fields by which an error names a record.

    Raises:
        ConfigurationError: The package `pyarrow` is not installed.
    """

    spool_is_output = False

    def __init__(self, shape: Shape, zone: tzinfo, identity: Sequence[str] = ()) -> None:
        self._pa = needed("pyarrow", "A .parquet file")
        self._schema = schema(shape)
        self._shape = shape
        self._columns = Columns(zone)
        self._mender = Mender(shape, zone, identity)
        self._options = self._pa.ipc.IpcWriteOptions(compression="lz4")
        self._learned = 0
        self._meet({})
        described = f"{self._schema.to_string(truncate_metadata=False)} {zone}"
        self.name = f"parquet:{hashlib.sha256(described.encode()).hexdigest()[:16]}"

    def begin(self) -> bytes:
        """Returns nothing: every chunk begins with the schema."""
        return b""

    def encode(self, records: Sequence[bytes]) -> bytes:
        """Returns the records as one Arrow stream.

        Raises:
            DecodeError: A record is no JSON object, or has an amount that does not fit.
        """
        if not records:
            return b""
        try:
            return self._chunk(records, {})
        except msgspec.DecodeError:
            chunk = self._mended(records, self._fits)
        except Misfit:
            chunk = None
        if chunk is None:
            chunk = self._mended(records, lambda _: False)
        self._learn()
        if chunk is None:
            raise AssertionError("A record that was made to fit does not fit.")
        return chunk

    def finish(self, spool: Path, out: Path) -> None:
        """Makes the Parquet file, a row group in memory at a time."""
        write_parquet(spool, out, self._schema)

    def _chunk(self, records: Sequence[bytes], odd: dict[int, dict[str, Any]]) -> bytes:
        with json.collection_paused():
            structs = self._decode(b"[" + b",".join(records) + b"]")
        if len(structs) != len(records):
            raise Misfit
        columns = self._columns.build(structs, self._twin, self._schema)
        columns.append(self._extras(structs, odd))
        batch = self._pa.RecordBatch.from_arrays(columns, schema=self._schema)
        sink = self._pa.BufferOutputStream()
        with self._pa.ipc.new_stream(sink, self._schema, options=self._options) as stream:
            stream.write_batch(batch)
        chunk: bytes = sink.getvalue().to_pybytes()
        return chunk

    def _extras(self, structs: list[Any], odd: dict[int, dict[str, Any]]) -> Any:
        text = self._pa.string()
        if not odd and not self._twin.learned_any:
            return self._pa.nulls(len(structs), text)
        found = [
            dict(extras(struct, self._twin)) | odd.get(index, {})
            for index, struct in enumerate(structs)
        ]
        # In one order, whichever way a field was found.
        return self._pa.array(
            [json.dumps(dict(sorted(one.items()))).decode() if one else None for one in found],
            text,
        )

    def _mended(self, records: Sequence[bytes], fits: Any) -> bytes | None:
        fitting = list(records)
        odd: dict[int, dict[str, Any]] = {}
        for index, record in enumerate(records):
            if not fits(record):
                fitting[index], odd[index] = self._mender.mend(record)
        try:
            return self._chunk(fitting, odd)
        except Misfit:
            return None

    def _fits(self, record: bytes) -> bool:
        try:
            self._decode_one(record)
        except msgspec.DecodeError:
            return False
        return True

    def _learn(self) -> None:
        found = sum(map(len, self._mender.unknown.values()))
        if self._learned < found <= _MOST_LEARNED:
            self._learned = found
            self._meet(self._mender.unknown)

    def _meet(self, unknown: dict[Shape, set[str]]) -> None:
        self._twin = twin(self._shape, unknown)
        self._decode = decoder(self._twin)
        self._decode_one = decoder(self._twin, one=True)
