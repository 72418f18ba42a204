"""Shape: what the records of a table look like, read off a model: its columns, by wire name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from visma_async.errors import ConfigurationError
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import is_model, wire_fields
from visma_async.wire.values import Period


class Scalar(Enum):
    """A value that fills one cell."""

    TEXT = "text"
    WHOLE = "integer"
    FLAG = "boolean"
    AMOUNT = "amount"
    DATE = "date"
    MOMENT = "date and time"
    PERIOD = "period"
    DOCUMENT = "JSON"
    """Of no known form; kept as JSON text."""


@attrs.frozen
class Items:
    """A list, all of one kind."""

    item: Kind


@attrs.frozen(eq=False)
class Shape:
    """An object. Each place in a table has a shape of its own, also where two have one model.

    Attributes:
        fields: What it holds, by wire name, in the model's order.
        ignored: Wire names that hold no data of the record: the metadata of paging.
    """

    fields: Mapping[str, Kind]
    ignored: frozenset[str] = frozenset()

    @cached_property
    def known(self) -> frozenset[str]:
        """Every wire name that is of the shape, the ignored ones included."""
        return self.ignored.union(self.fields)


Kind: TypeAlias = Scalar | Items | Shape

EXTRA_FIELDS = "extra_fields"
"""The last column: what came and is not of the shape, as a JSON object by dotted path."""

_SCALARS: dict[Any, Scalar] = {
    str: Scalar.TEXT,
    int: Scalar.WHOLE,
    bool: Scalar.FLAG,
    Decimal: Scalar.AMOUNT,
    date: Scalar.DATE,
    datetime: Scalar.MOMENT,
    Period: Scalar.PERIOD,
}


def shape_of(item: Any, ending: str = "a table") -> Shape:
    """Returns the shape of a list's records.

    A model that holds itself is followed once: inside itself it is JSON text.

    Args:
        item: The model of the records; a shape is returned as it is.
        ending: What the columns are for, for the error.

    Raises:
        ConfigurationError: The records have no model, so that nothing tells the columns.
    """
    if isinstance(item, Shape):
        return item
    kind = _kind(item, ()) if is_model(item) else None
    if isinstance(kind, Shape):
        return kind
    raise ConfigurationError(
        f"The records of this list have no known fields, so {ending} would have no columns.",
        advice="Export it as JSON Lines: give a name that ends in .jsonl.",
    )


def dotted(path: str, name: str) -> str:
    """Returns the path of a field inside of what stands at `path`; "" is the record itself."""
    return f"{path}.{name}" if path else name


def _kind(annotated: Any, within: tuple[type, ...]) -> Kind:
    if is_model(annotated):
        return Scalar.DOCUMENT if annotated in within else _shape(annotated, (*within, annotated))
    if get_origin(annotated) is list:
        (item,) = get_args(annotated)
        return Items(_kind(item, within))
    if isinstance(annotated, type) and issubclass(annotated, OpenEnum):
        return Scalar.TEXT
    return _SCALARS.get(annotated, Scalar.DOCUMENT)


def _shape(model: type, within: tuple[type, ...]) -> Kind:
    fields: dict[str, Kind] = {}
    ignored: set[str] = set()
    for field in wire_fields(model):
        if field.attribute == "_metadata":
            ignored.add(field.name)
        else:
            fields[field.name] = _kind(field.type, within)
    # A column of structs without fields cannot be written.
    return Shape(fields, frozenset(ignored)) if fields else Scalar.DOCUMENT
