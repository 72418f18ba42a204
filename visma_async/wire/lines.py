"""Lines: a page split into its records as the API wrote them, without decoding what is in them.

An export that writes JSON Lines needs of a record no more than its text and what tells it from the
others. So the text is cut out of the answer, digit for digit, and only the fields that are asked
for are decoded. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any

import attrs
import msgspec

from visma_async.wire import json
from visma_async.wire.batches import Batches, BatchJoiner
from visma_async.wire.pages import read_page

_NULL = msgspec.Raw(b"null")
_NONE = msgspec.Raw(b"")
_MISSING = {b"null", b'""', b"0"}
"""Parts of a key that tell nothing: the API leaves internal ids at 0."""
_split = msgspec.json.Decoder(list[msgspec.Raw]).decode


@attrs.frozen(kw_only=True)
class LinePage:
    """One answer to a list, cut into lines.

    Attributes:
        lines: The records as JSON texts without a line break, without the paging metadata.
        keys: What tells each from the others: its identifying fields as a JSON array, or a digest
            of the whole record where one of them is missing.
        modified: The latest time of change among the records, as it is written; "" without one.
        total_count: The records of the whole list at that moment, or None where nothing tells.
        max_page_size: The largest page size that the server accepts, or None.
        counted: How many of what the server counts the answer held.
        weights: How many of those each of the records is; None: one each.
    """

    lines: Sequence[bytes]
    keys: Sequence[str]
    modified: str = ""
    total_count: int | None = None
    max_page_size: int | None = None
    counted: int
    weights: Sequence[int] | None = None


class LineReader:
    """Cuts the pages of one list into lines.

    Args:
        identity: The wire names of the fields that tell its records apart; a dot leads into a
            nested object. Without any, records are told apart by all that is in them.
        modified: The wire name of the field with the time of the last change, or None.
        batches: How its records are split over pages, where the list counts their lines.
    """

    def __init__(
        self,
        identity: Sequence[str] = (),
        *,
        modified: str | None = None,
        batches: Batches | None = None,
    ) -> None:
        self._paths = tuple(tuple(name.split(".")) for name in identity)
        self._modified = modified
        self._batches = batches
        self._joiner = BatchJoiner(batches) if batches is not None else None
        self._counted = 0
        looked_at = [path[0] for path in self._paths] + [modified or "", "metadata"]
        # A struct has each name once.
        self._fast = batches is None and len(set(looked_at)) == len(looked_at)
        self._nested = any(len(path) > 1 for path in self._paths)
        if self._fast:
            self._heads: Callable[[bytes], list[Any]] = _head_decoder(self._paths, modified)

    def to_dict(self) -> dict[str, Any] | None:
        """Returns what the next page may go on with, where records are split over pages."""
        if self._joiner is None:
            return None
        return {"counted": self._counted, "begun": self._joiner.begun}

    def restore(self, saved: Mapping[str, Any] | None) -> None:
        """Goes on where another reader of the same list was."""
        if self._joiner is not None and saved is not None:
            self._counted, self._joiner.begun = saved["counted"], saved["begun"]

    def read(self, body: bytes) -> LinePage:
        """Reads the next answer. A record that the one after it may go on with is kept back.

        Raises:
            DecodeError: It is no list in any form.
        """
        if self._fast and b"\n" not in body:
            try:
                body.decode()
                return self._cut(body)
            except (msgspec.MsgspecError, ValueError, TypeError, AttributeError):
                # The slow way finds the same fault and says what came, or gets along with it.
                pass
        return self._decoded(body)

    def _cut(self, body: bytes) -> LinePage:
        total: int | None = None
        listed = body
        if body.lstrip()[:1] != b"[":
            outer = _outer(body)
            listed = bytes(outer.records or outer.value)
            total = outer.totalCount
        raws, heads = _split(listed), self._heads(listed)
        largest: int | None = None
        if heads and heads[0].metadata:
            metadata = _metadata(heads[0].metadata)
            if metadata.totalCount is not None:
                total, largest = metadata.totalCount, metadata.maxPageSize or None
        lines = [_without(bytes(raw), head.metadata) for raw, head in zip(raws, heads, strict=True)]
        return LinePage(
            lines=lines,
            keys=self._keys(lines, heads),
            modified=max((head.modified or "" for head in heads), default=""),
            total_count=total,
            max_page_size=largest,
            counted=len(lines),
        )

    def _keys(self, lines: Sequence[bytes], heads: Sequence[Any]) -> list[str]:
        if not self._paths:
            return [digest(line) for line in lines]
        if self._nested:
            columns = [
                [bytes(_dig(head, path, at)) for head in heads]
                for at, path in enumerate(self._paths)
            ]
        else:
            columns = [
                [bytes(getattr(head, f"f{at}")) for head in heads] for at in range(len(self._paths))
            ]
        keys = [f"[{b','.join(texts).decode()}]" for texts in zip(*columns, strict=True)]
        for column in columns:
            for missing in _MISSING.intersection(column):
                for place, text in enumerate(column):
                    if text == missing:
                        keys[place] = digest(lines[place])
        return keys

    def _decoded(self, body: bytes) -> LinePage:
        page = read_page(json.loads(body))
        records: list[Any] = page.records
        counted = len(records)
        weights = None
        if self._joiner is not None and self._batches is not None:
            batches = self._batches
            counted = batches.count(records)
            self._counted += counted
            last = not records or self._counted >= (page.total_count or 0)
            records = self._joiner.join(records, last=last)
            weights = [batches.count([record]) for record in records]
        lines = [json.dumps(record) for record in records]
        keys = []
        for line, record in zip(lines, records, strict=True):
            values = [_value(record, path) for path in self._paths]
            texts = [json.dumps(value) for value in values]
            known = bool(texts) and _MISSING.isdisjoint(texts)
            keys.append(f"[{b','.join(texts).decode()}]" if known else digest(line))
        modified = self._modified
        times = (_value(record, (modified,)) for record in records) if modified else ()
        return LinePage(
            lines=lines,
            keys=keys,
            modified=max((time for time in times if isinstance(time, str)), default=""),
            total_count=page.total_count,
            max_page_size=page.max_page_size,
            counted=counted,
            weights=weights,
        )


def digest(line: bytes) -> str:
    """Returns a short text that two records share only if they are the same."""
    return blake2b(line, digest_size=12).hexdigest()


class _Metadata(msgspec.Struct):
    totalCount: int | None = None  # noqa: N815 - the API's name
    maxPageSize: int | None = None  # noqa: N815 - the API's name


class _Outer(msgspec.Struct):
    records: msgspec.Raw = _NONE
    value: msgspec.Raw = _NONE
    totalCount: int | None = None  # noqa: N815 - the API's name


_metadata = msgspec.json.Decoder(_Metadata).decode
_outer = msgspec.json.Decoder(_Outer).decode


@cache
def _head_decoder(
    paths: tuple[tuple[str, ...], ...], modified: str | None
) -> Callable[[bytes], list[Any]]:
    """Makes a decoder of the fields that are looked at, which skips all others."""
    # A name that no record has, where there is no such field.
    names = {"metadata": "metadata", "modified": modified or "\N{REPLACEMENT CHARACTER}"}
    fields: list[Any] = [("metadata", msgspec.Raw, _NONE), ("modified", str | None, None)]
    for at, path in enumerate(paths):
        names[f"f{at}"] = path[0]
        kind = msgspec.Raw if len(path) == 1 else _nested(path[1:])
        fields.append((f"f{at}", kind, _NULL if len(path) == 1 else None))
    head: Any = msgspec.defstruct("Head", fields, rename=names)
    return msgspec.json.Decoder(list[head]).decode


def _nested(path: tuple[str, ...]) -> Any:
    kind = msgspec.Raw if len(path) == 1 else _nested(path[1:])
    default = _NULL if len(path) == 1 else None
    return msgspec.defstruct("Part", [("inner", kind, default)], rename={"inner": path[0]}) | None


def _dig(head: Any, path: tuple[str, ...], at: int) -> msgspec.Raw:
    value = getattr(head, f"f{at}")
    for _ in path[1:]:
        if value is None:
            return _NULL
        value = value.inner
    return value  # type: ignore[no-any-return]


def _value(record: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        if not isinstance(record, dict):
            return None
        record = record.get(name)
    return record


def _without(line: bytes, metadata: msgspec.Raw) -> bytes:
    if not metadata:
        return line
    tail = b',"metadata":%b}' % bytes(metadata)
    if line.endswith(tail):
        return line[: -len(tail)] + b"}"
    record = json.loads(line)
    del record["metadata"]
    return json.dumps(record)
