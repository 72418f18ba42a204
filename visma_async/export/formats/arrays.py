"""Arrays: a page's structs as Arrow columns, built column by column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from itertools import accumulate, chain
from typing import Any

from msgspec.structs import astuple

from visma_async.export.formats.amounts import PRECISION, SCALE, amounts
from visma_async.export.formats.misfit import Misfit
from visma_async.export.formats.moments import dates, moments
from visma_async.export.formats.needs import needed
from visma_async.export.formats.shape import EXTRA_FIELDS, Items, Kind, Scalar, Shape
from visma_async.export.formats.twin import Many, Twin, TwinKind
from visma_async.wire import json


def schema(shape: Shape) -> Any:
    """Returns the Arrow schema of a table."""
    pa = needed("pyarrow", "A .parquet file")
    fields = [pa.field(name, _type(kind, pa)) for name, kind in shape.fields.items()]
    return pa.schema([*fields, pa.field(EXTRA_FIELDS, pa.string())])


class Columns:
    """Builds the columns of a page.

    Args:
        zone: The zone of times that come without an offset.
    """

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._pa = needed("pyarrow", "A .parquet file")

    def build(self, structs: list[Any], of: Twin, types: Any) -> list[Any]:
        """Returns the columns of structs, of which there is at least one, and none is None.

        Args:
            structs: The rows.
            of: Their twin.
            types: The Arrow fields: a schema or a struct type.

        Raises:
            Misfit: A value does not fit its column.
        """
        # Beyond the fields there are those that are ignored or were learned.
        columns = zip(of.fields, zip(*map(astuple, structs), strict=True), strict=False)
        return [
            self._column(values, field.kind, types.field(index).type)
            for index, (field, values) in enumerate(columns)
        ]

    def _column(self, values: Sequence[Any], kind: TwinKind, arrow: Any) -> Any:
        # Most columns of most pages are empty.
        if not values or (values[0] is None and values.count(None) == len(values)):
            return self._pa.nulls(len(values), arrow)
        if isinstance(kind, Twin):
            return self._structs(values, kind, arrow)
        if isinstance(kind, Many):
            return self._lists(values, kind, arrow)
        if kind is Scalar.AMOUNT:
            return amounts(values, arrow)
        if kind is Scalar.DOCUMENT:
            return self._pa.array(list(map(_document, values)), arrow)
        if kind is Scalar.DATE:
            return dates(self._pa.array(values, self._pa.string()), self._zone)
        if kind is Scalar.MOMENT:
            return moments(self._pa.array(values, self._pa.string()), self._zone)
        try:
            return self._pa.array(values, arrow)
        except OverflowError as error:
            raise Misfit from error

    def _structs(self, values: Sequence[Any], of: Twin, arrow: Any) -> Any:
        present = [value for value in values if value is not None]
        columns = self.build(present, of, arrow)
        structs = self._pa.StructArray.from_arrays(columns, fields=list(arrow))
        if len(present) == len(values):
            return structs
        return structs.take(self._positions(values))

    def _positions(self, values: Sequence[Any]) -> Any:
        """Returns where each value stands among those that are there, and null where it is not."""
        there = [value is not None for value in values]
        counted = accumulate(there, initial=-1)
        next(counted)
        places = [place if here else None for place, here in zip(counted, there, strict=True)]
        return self._pa.array(places, self._pa.int32())

    def _lists(self, values: Sequence[Any], of: Many, arrow: Any) -> Any:
        offsets = [0, *accumulate(0 if value is None else len(value) for value in values)]
        items = list(chain.from_iterable(value for value in values if value is not None))
        mask = self._pa.array([value is None for value in values], self._pa.bool_())
        column = self._column(items, of.item, arrow.value_type)
        return self._pa.ListArray.from_arrays(
            self._pa.array(offsets, self._pa.int32()), column, type=arrow, mask=mask
        )


def _document(raw: Any) -> str | None:
    if raw is None:
        return None
    value = json.loads(bytes(raw))
    return None if value is None else json.dumps(value).decode()


def _type(kind: Kind, pa: Any) -> Any:
    if isinstance(kind, Shape):
        return pa.struct([pa.field(name, _type(one, pa)) for name, one in kind.fields.items()])
    if isinstance(kind, Items):
        return pa.list_(_type(kind.item, pa))
    return {
        Scalar.WHOLE: pa.int64(),
        Scalar.FLAG: pa.bool_(),
        Scalar.AMOUNT: pa.decimal128(PRECISION, SCALE),
        Scalar.DATE: pa.date32(),
        Scalar.MOMENT: pa.timestamp("us", tz="UTC"),
    }.get(kind, pa.string())
