"""Columns: what dlt is told of a table before its first row, so that a schema stays what it is.

A model knows all of its fields, while a load brings only those that its records happen to have.
Nested objects are columns of their own, named as dlt names them (`main_address__city`), and lists
are tables of their own (`customer_invoice__invoice_lines`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from dlt.common.normalizers.naming.snake_case import NamingConvention

from visma_async.export.formats.amounts import PRECISION, SCALE
from visma_async.export.formats.shape import EXTRA_FIELDS, Items, Kind, Scalar, Shape

COMPANY: Final = "_company"
KEY: Final = "_key"
READS: Final = "visma_reads"
"""The table that tells of each read whether it was complete."""

Hint = dict[str, Any]
Path = tuple[str, ...]

EVERY_LEVEL: Final = 1000
"""How deep dlt goes unless it is told otherwise."""

_TEXT: Final = {"data_type": "text"}
_JSON: Final = {"data_type": "json"}
_WHOLE: Final = {"data_type": "bigint"}
_FLAG: Final = {"data_type": "bool"}
_MOMENT: Final = {"data_type": "timestamp", "timezone": True}
_SCALARS: Final[Mapping[Scalar, Mapping[str, Any]]] = {
    Scalar.TEXT: _TEXT,
    Scalar.PERIOD: _TEXT,
    Scalar.WHOLE: _WHOLE,
    Scalar.FLAG: _FLAG,
    Scalar.AMOUNT: {"data_type": "decimal", "precision": PRECISION, "scale": SCALE},
    Scalar.DATE: {"data_type": "date"},
    Scalar.MOMENT: _MOMENT,
    Scalar.DOCUMENT: _JSON,
}
_VALUE: Final = "value"
"""What dlt calls the column of a list's items that are no objects."""


@attrs.frozen
class Nested:
    """A table that dlt makes of a list inside of records.

    Attributes:
        parent: The path of the list in whose items it stands; () is the record itself. Objects on
            the way are no tables.
        columns: The hints of its columns.
    """

    parent: Path
    columns: dict[str, Hint] = attrs.field(factory=dict)


@attrs.frozen
class Columns:
    """What is known of a table.

    Attributes:
        root: The hints of its columns, by name; `__` leads into a nested object.
        nested: The tables of the lists in its records, by the path to the list; parents come
            first.
    """

    root: Mapping[str, Hint]
    nested: Mapping[Path, Nested]


def column_name(name: str) -> str:
    """Returns what a field is called in a database: `main_address` for `mainAddress`.

    Rows have these names too: dlt would name their fields by the destination's convention, and
    shortens a long name by what it was before.
    """
    return _NAMES.normalize_identifier(name)


_NAMES: Final = NamingConvention()


def columns_of(shape: Shape, *, keyed: bool, levels: int = EVERY_LEVEL) -> Columns:
    """Returns the columns of the table that holds the records of a list.

    Args:
        shape: What the records look like.
        keyed: Whether they have keys.
        levels: How many levels of nested objects and lists become columns and tables; what lies
            deeper is kept as JSON.
    """
    root: dict[str, Hint] = {COMPANY: {**_TEXT, "nullable": False}}
    if keyed:
        root[KEY] = {**_TEXT, "nullable": False}
    found = _Found()
    found.add(shape, levels, "", Nested((), root), ())
    root[EXTRA_FIELDS] = {**_JSON}
    return Columns(root, found.nested)


def reads_columns() -> Mapping[str, Hint]:
    """Returns the columns of the table `visma_reads`."""
    kinds: Mapping[str, Mapping[str, Any]] = {
        "company": _TEXT,
        "dataset": _TEXT,
        "complete": _FLAG,
        "reason": _TEXT,
        "since": _MOMENT,
        "began": _MOMENT,
        "records": _WHOLE,
        "calls": _WHOLE,
        "added": _WHOLE,
        "doubled": _WHOLE,
        "drifted": _FLAG,
    }
    return {name: {**kind} for name, kind in kinds.items()}


class _Found:
    """The tables of the lists that were found in a shape."""

    def __init__(self) -> None:
        self.nested: dict[Path, Nested] = {}

    def add(self, shape: Shape, levels: int, within: str, table: Nested, path: Path) -> None:
        """Adds what an object makes of a table.

        Args:
            shape: The object.
            levels: The levels that are left.
            within: What the names of its columns begin with.
            table: The table.
            path: Where the object stands.
        """
        # The items of a list are rows of its table; an object is a part of a row.
        parent = path if not within else table.parent
        for name, kind in shape.fields.items():
            column, inside = within + column_name(name), (*path, column_name(name))
            if isinstance(kind, Scalar):
                table.columns[column] = {**_SCALARS[kind]}
            elif levels <= 0 or _formless(kind):
                table.columns[column] = {**_JSON}
            elif isinstance(kind, Shape):
                part = attrs.evolve(table, parent=parent)
                self.add(kind, levels - 1, f"{column}__", part, inside)
            else:
                own = self.nested[inside] = Nested(parent)
                if isinstance(kind.item, Shape):
                    self.add(kind.item, levels - 1, "", own, inside)
                elif isinstance(kind.item, Scalar):
                    own.columns[_VALUE] = {**_SCALARS[kind.item]}


def _formless(kind: Kind) -> bool:
    """Whether it is a list of which nobody knows what it holds."""
    return isinstance(kind, Items) and kind.item is Scalar.DOCUMENT
