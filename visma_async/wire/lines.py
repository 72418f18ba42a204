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
_open_fields = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


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

    @property
    def whole(self) -> bool:
        """Whether this one answer is all of the list, which then is of one moment."""
        total = self.total_count
        return not self.counted or (total is not None and self.counted >= total)

    def pictures(self) -> dict[str, str]:
        """Returns what its records look like: a digest of each, by key."""
        return {key: digest(line) for key, line in zip(self.keys, self.lines, strict=True)}


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
        looked_at = ["metadata", *(path[0] for path in self._paths), *([modified] * bool(modified))]
        self._names = tuple(dict.fromkeys(looked_at))
        self._heads = _head_decoder(self._names)

    def to_dict(self) -> dict[str, Any] | None:
        """Returns what the next page may go on with, where records are split over pages."""
        if self._joiner is None:
            return None
        begun = self._joiner.begun
        text = None if begun is None else msgspec.json.encode(begun).decode()
        return {"counted": self._counted, "begun": text}

    def restore(self, saved: Mapping[str, Any] | None) -> None:
        """Goes on where another reader of the same list was."""
        if self._joiner is not None and self._batches is not None and saved is not None:
            self._counted, text = saved["counted"], saved["begun"]
            self._joiner.begun = None if text is None else _open(text.encode(), self._batches)

    def read(self, body: bytes) -> LinePage:
        """Reads the next answer. A record that the one after it may go on with is kept back.

        Raises:
            DecodeError: It is no list in any form.
        """
        try:
            # What is not looked at is not decoded either.
            body.decode()
            if b"\n" in body or b"\r" in body:
                # Only between the tokens: in a string it is always escaped.
                body = msgspec.json.format(body, indent=-1)
            return self._cut(body)
        except (msgspec.MsgspecError, ValueError, TypeError, AttributeError):
            # The slow way finds the same fault and says what came, or gets along with it.
            return self._decoded(body)

    def _cut(self, body: bytes) -> LinePage:
        total: int | None = None
        largest: int | None = None
        listed = body
        if body.lstrip()[:1] != b"[":
            outer = _outer(body)
            listed = bytes(outer.records or outer.value)
            total = outer.totalCount
        lines = [bytes(raw) for raw in _split(listed)]
        heads = self._heads(listed)
        metadata = self._column(heads, "metadata")
        if metadata and metadata[0] not in (b"null", b"{}"):
            told = _metadata(metadata[0])
            if told.totalCount is not None:
                total, largest = told.totalCount, told.maxPageSize or None
                lines = [_without(line, one) for line, one in zip(lines, metadata, strict=True)]
        counted, weights = len(lines), None
        if self._joiner is not None and self._batches is not None:
            counted, lines, weights = self._joined(lines, total, self._batches, self._joiner)
            listed = b"[%b]" % b",".join(lines)
            heads = self._heads(listed)
        return LinePage(
            lines=lines,
            keys=self._keys(lines, heads),
            modified=self._latest(heads),
            total_count=total,
            max_page_size=largest,
            counted=counted,
            weights=weights,
        )

    def _joined(
        self, lines: Sequence[bytes], total: int | None, batches: Batches, joiner: BatchJoiner
    ) -> tuple[int, list[bytes], list[int]]:
        """Puts records together that are split; returns what was counted, and the whole ones."""
        records = [_open(line, batches) for line in lines]
        counted = batches.count(records)
        self._counted += counted
        last = not records or self._counted >= (total or 0)
        whole = joiner.join(records, last=last)
        weights = [_weight(record.get(batches.lines) or ()) for record in whole]
        return counted, [msgspec.json.encode(record) for record in whole], weights

    def _keys(self, lines: Sequence[bytes], heads: Sequence[Any]) -> list[str]:
        if not self._paths:
            return [digest(line) for line in lines]
        columns = []
        for name, *path in self._paths:
            texts = self._column(heads, name)
            columns.append([_inner(text, path) for text in texts] if path else texts)
        keys = [f"[{b','.join(texts).decode()}]" for texts in zip(*columns, strict=True)]
        for column in columns:
            for missing in _MISSING.intersection(column):
                for place, text in enumerate(column):
                    if text == missing:
                        keys[place] = digest(lines[place])
        return keys

    def _column(self, heads: Sequence[Any], name: str) -> list[bytes]:
        field = f"f{self._names.index(name)}"
        return [bytes(getattr(head, field)) for head in heads]

    def _latest(self, heads: Sequence[Any]) -> str:
        if self._modified is None:
            return ""
        times = (text for text in self._column(heads, self._modified) if text.startswith(b'"'))
        return max(times, default=b"").strip(b'"').decode()

    def _decoded(self, body: bytes) -> LinePage:
        """Reads a list of anything: what comes may be plain values, or no list at all."""
        page = read_page(json.loads(body))
        lines = [json.dumps(record) for record in page.records]
        return LinePage(
            lines=lines,
            keys=[digest(line) for line in lines],
            total_count=page.total_count,
            max_page_size=page.max_page_size,
            counted=len(lines),
        )


def _weight(lines: Sequence[Any]) -> int:
    """How many lines a record has; of one that has a line twice, less than it has."""
    # Such a line is of two answers between which rows shifted. Where the record is whole it weighs
    # another thing then, and that shows.
    apart = len(set(map(bytes, lines)))
    return apart if apart == len(lines) else apart - 1


def digest(line: bytes) -> str:
    """Returns a short text that two records share only if they are the same."""
    return blake2b(line, digest_size=12).hexdigest()


def one_line(document: bytes) -> bytes:
    """Returns the text of a record on one line, also where it came as a list of one."""
    text = msgspec.json.format(document, indent=-1)
    return bytes(_split(text)[0]) if text.startswith(b"[") else text


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
def _head_decoder(names: tuple[str, ...]) -> Callable[[bytes], list[Any]]:
    """Makes a decoder of the fields that are looked at, which skips all others."""
    wire = {f"f{at}": name for at, name in enumerate(names)}
    fields: list[Any] = [(name, msgspec.Raw, _NULL) for name in wire]
    head: Any = msgspec.defstruct("Head", fields, rename=wire)
    return msgspec.json.Decoder(list[head]).decode


def _inner(text: bytes, path: Sequence[str]) -> bytes:
    """Returns the text of a field that is nested in an object."""
    for name in path:
        if not text.startswith(b"{"):
            return b"null"
        text = bytes(_open_fields(text).get(name, _NULL))
    return text


def _open(line: bytes, batches: Batches) -> dict[str, Any]:
    """Returns a record whose fields are texts, but for the list of its lines."""
    record: dict[str, Any] = dict(_open_fields(line))
    if batches.lines in record:
        text = bytes(record[batches.lines])
        record[batches.lines] = [] if text == b"null" else _split(text)
    return record


def _without(line: bytes, metadata: bytes) -> bytes:
    tail = b',"metadata":%b}' % metadata
    if line.endswith(tail):
        return line[: -len(tail)] + b"}"
    record = _open_fields(line)
    record.pop("metadata", None)
    return msgspec.json.encode(record)
