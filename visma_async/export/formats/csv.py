"""Csv: a row a record, with nested fields by their dotted path."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from visma_async.errors import DecodeError
from visma_async.export.formats.shape import EXTRA_FIELDS, Kind, Scalar, Shape, dotted
from visma_async.wire import json
from visma_async.wire.scalars import describe

_WRITTEN_END = "\r\n"
_LONGEST = 60
"""Places of a number up to which it is written out rather than with an exponent."""


class Csv:
    r"""CSV as RFC 4180 quotes it, in UTF-8, with a header. Lines end in "\n" alone.

    (RFC 4180 says "\r\n", but every reader takes both, and tools that work by line leave the "\r"
    in the last cell.)

    A nested field has a column of its own, `mainAddress.city`; a list is JSON in one cell. Numbers
    keep their digits, booleans are true and false, and both null and absent are empty. What the
    model does not know stands in the last column, `extra_fields`, as JSON by dotted path.

    Args:
        shape: The records' fields.
    """

    spool_is_output = True

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._header = [*_columns(shape, ""), EXTRA_FIELDS]
        self._widths = {id(inner): sum(1 for _ in _columns(inner, "")) for inner in _inner(shape)}
        self.name = f"csv:{hashlib.sha256(self.begin()).hexdigest()[:16]}"

    def begin(self) -> bytes:
        """Returns the header line."""
        return _lines([self._header])

    def encode(self, records: Sequence[bytes]) -> bytes:
        """Returns the rows of the records.

        Raises:
            DecodeError: A record is no JSON object.
        """
        if not records:
            return b""
        return _lines(map(self._row, json.loads(b"[" + b",".join(records) + b"]")))

    def finish(self, spool: Path, out: Path) -> None:
        """Moves the spool."""
        spool.replace(out)

    def _row(self, record: Any) -> list[Any]:
        if type(record) is not dict:
            raise DecodeError(f"Expected a record, but {describe(record)} came.")
        row: list[Any] = []
        extras: dict[str, Any] = {}
        self._add(record, self._shape, "", row, extras)
        row.append(_text(dict(sorted(extras.items()))) if extras else None)
        return row

    def _add(
        self,
        document: dict[str, Any],
        shape: Shape,
        path: str,
        row: list[Any],
        extras: dict[str, Any],
    ) -> None:
        get = document.get
        for name, kind in shape.fields.items():
            value = get(name)
            if type(kind) is Shape:
                if type(value) is dict:
                    self._add(value, kind, dotted(path, name), row, extras)
                    continue
                row += [None] * self._widths[id(kind)]
                if value is not None:
                    extras[dotted(path, name)] = value
            elif value is None or (type(value) is str and kind is not Scalar.DOCUMENT):
                row.append(value)
            else:
                row.append(_cell(value, kind))
        if not shape.known.issuperset(document):
            for name in document.keys() - shape.known:
                extras[dotted(path, name)] = document[name]


def _columns(shape: Shape, path: str) -> Iterator[str]:
    for name, kind in shape.fields.items():
        if isinstance(kind, Shape):
            yield from _columns(kind, dotted(path, name))
        else:
            yield dotted(path, name)


def _inner(shape: Shape) -> Iterator[Shape]:
    for kind in shape.fields.values():
        if isinstance(kind, Shape):
            yield kind
            yield from _inner(kind)


def _cell(value: Any, kind: Kind) -> Any:
    if kind is Scalar.DOCUMENT or type(value) in (list, dict):
        return _text(value)
    if type(value) is bool:
        return "true" if value else "false"
    if type(value) is Decimal:
        text = str(value)
        if "E" in text and abs(value.adjusted()) < _LONGEST:
            return f"{value:f}"
        return text
    return value


def _text(value: Any) -> str:
    return json.dumps(value).decode()


def _lines(rows: Iterable[list[Any]]) -> bytes:
    lines = _LineFeeds()
    # Told to end lines in "\n", the writer would leave a "\r" in a cell without quotes.
    csv.writer(lines, lineterminator=_WRITTEN_END).writerows(rows)
    return "".join(lines.written).encode()


class _LineFeeds:
    """Takes the lines of a writer, and ends them in a line feed alone."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: str) -> None:
        self.written += (line[: -len(_WRITTEN_END)], "\n")
