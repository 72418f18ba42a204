"""Children: the lists inside of records, such as an invoice's lines, as tables of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from typing import Any

import attrs

from visma_async.errors import ConfigurationError, DecodeError
from visma_async.export.formats.shape import Items, Kind, Scalar, Shape, shape_of
from visma_async.wire import json
from visma_async.wire.scalars import describe

INDEX = "_index"
"""The column with a child's place among its parent's, from 0."""
_PARENT = "_parent_"
"""What the columns with the parent's identity begin with.

It needs no quotes in SQL, as a dot would, and a dot is how the columns of nested fields are
named. No field of the API begins with an underscore, so that it meets none of the child's own.
"""
_VALUE = "value"
"""The column of children that are no objects."""


@attrs.frozen(kw_only=True)
class ChildTable:
    """One list field of a parent's records, as a table.

    Attributes:
        field: The list's wire name in the parent.
        shape: The table's columns; a format is chosen by it as by a model.
        identity: The columns that tell the rows apart: the parent's identity, and the index.
    """

    field: str
    shape: Shape
    identity: tuple[str, ...]


class Children:
    """Splits pages of records into the rows of their child tables.

    A row is a JSON object: the parent's identity fields as `_parent_referenceNumber`, the child's
    place in the list as `_index`, and then the child's own fields as they came, to the digit.

    Args:
        parent: The model of the records.
        fields: The wire names of the list fields, such as `invoiceLines`.
        identity: The wire names of the parent's fields that tell its records apart; a dotted path
            leads into a nested object, and becomes `_parent_customer_number`.

    Raises:
        ConfigurationError: There is no such list field, or no such field of the identity.
    """

    def __init__(self, parent: Any, fields: Sequence[str], identity: Sequence[str]) -> None:
        shape = shape_of(parent, "a table of children")
        self._fields = tuple(dict.fromkeys(fields))
        self._columns = {path: _PARENT + path.replace(".", "_") for path in identity}
        keys = {name: _found(shape, path) for path, name in self._columns.items()}
        self.tables: tuple[ChildTable, ...] = tuple(
            ChildTable(
                field=field,
                shape=_child_shape(_items(shape, field), keys),
                identity=(*keys, INDEX),
            )
            for field in self._fields
        )

    def split(self, records: Sequence[bytes]) -> dict[str, list[bytes]]:
        """Returns the rows that a page makes, by list field; in the order of their parents.

        Null and absent lists make none. A value that stands where the list should counts as a
        list of that alone.

        Raises:
            DecodeError: A record is no JSON object.
        """
        rows: dict[str, list[bytes]] = {field: [] for field in self._fields}
        for record in records:
            parent = _raw_fields(record)
            lists = {field: _raw_items(parent.get(field)) for field in self._fields}
            if not any(lists.values()):
                continue
            head = b"".join(self._head(parent))
            for field, items in lists.items():
                rows[field].extend(
                    _row(head, index, bytes(item)) for index, item in enumerate(items)
                )
        return rows

    def _head(self, parent: Mapping[str, Any]) -> Iterator[bytes]:
        for path, name in self._columns.items():
            raw = _raw_at(parent, path.split("."))
            yield b'"%b":%b,' % (name.encode(), raw or b"null")


def list_fields(parent: Any) -> tuple[str, ...]:
    """Returns the wire names of the list fields that the records of a model have."""
    fields = shape_of(parent, "a table of children").fields
    return tuple(name for name, kind in fields.items() if isinstance(kind, Items))


def _items(shape: Shape, field: str) -> Items:
    kind = shape.fields.get(field)
    if isinstance(kind, Items):
        return kind
    known = ", ".join(list_fields(shape))
    raise ConfigurationError(
        f"These records have no list {field!r}"
        + (", but another kind of field." if kind is not None else "."),
        advice=f"The lists that they have are {known}." if known else "They have none at all.",
    )


def _found(shape: Shape, path: str) -> Scalar:
    def step(kind: Kind | None, name: str) -> Kind | None:
        return kind.fields.get(name) if isinstance(kind, Shape) else None

    start: Kind | None = shape
    kind = reduce(step, path.split("."), start)
    if isinstance(kind, Scalar):
        return kind
    raise ConfigurationError(
        f"These records cannot be told apart by {path!r}: they have no such field with one value.",
        advice=f"Their fields are {', '.join(shape.fields)}.",
    )


def _child_shape(items: Items, keys: Mapping[str, Kind]) -> Shape:
    own: Mapping[str, Kind] = {_VALUE: items.item}
    ignored: frozenset[str] = frozenset()
    if isinstance(items.item, Shape):
        own, ignored = items.item.fields, items.item.ignored
    return Shape({**keys, INDEX: Scalar.WHOLE, **own}, ignored)


def _raw_fields(record: bytes) -> dict[str, Any]:
    import msgspec  # noqa: PLC0415 - importing this package decodes nothing yet

    try:
        return msgspec.json.decode(record, type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        came = describe(json.loads(record))
        raise DecodeError(f"Expected a record, but {came} came.") from None


def _raw_items(raw: Any) -> list[Any]:
    import msgspec  # noqa: PLC0415 - importing this package decodes nothing yet

    text = b"null" if raw is None else bytes(raw)
    if text == b"null":
        return []
    if not text.startswith(b"["):
        return [text]
    return msgspec.json.decode(text, type=list[msgspec.Raw])


def _raw_at(parent: Mapping[str, Any], path: Sequence[str]) -> bytes | None:
    name, *rest = path
    raw = parent.get(name)
    if raw is None:
        return None
    text = bytes(raw)
    if not rest:
        return text
    return _raw_at(_raw_fields(text), rest) if text.startswith(b"{") else None


def _row(head: bytes, index: int, item: bytes) -> bytes:
    begun = b'{%b"%b":%d' % (head, INDEX.encode(), index)
    if item.startswith(b"{"):
        own = item[1:].lstrip()
        return begun + (b"," if own != b"}" else b"") + own
    return begun + (b"}" if item == b"null" else b',"%b":%b}' % (_VALUE.encode(), item))
