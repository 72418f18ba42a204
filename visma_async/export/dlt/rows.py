"""Rows: records as dlt takes them: amounts as decimals, dates as dates, moments in UTC."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, tzinfo
from typing import Any

from visma_async.errors import DecodeError
from visma_async.export.dlt.columns import COMPANY, KEY, column_name
from visma_async.export.formats.mend import Mender
from visma_async.export.formats.shape import EXTRA_FIELDS, Kind, Scalar, Shape, dotted
from visma_async.wire import json
from visma_async.wire.dates import parse_datetime
from visma_async.wire.scalars import describe


class Rows(Mender):
    """Makes rows of the records of one company's list.

    What no column can hold without a loss goes to the column `extra_fields`, as in the export's
    other tables of columns. A field that the model does not know flows on as it came.

    Args:
        shape: What the records look like.
        zone: The zone of times that come without an offset.
        identity: The fields by which an error names a record.
        company: Whose records.
    """

    def __init__(self, shape: Shape, zone: tzinfo, identity: Sequence[str], company: str) -> None:
        super().__init__(shape, zone, identity)
        self._company = company
        self._keyed = bool(identity)
        self._convert |= {Scalar.DOCUMENT: _document}

    def row(self, key: str, record: bytes) -> dict[str, Any]:
        """Returns the row of a record.

        Args:
            key: What tells it from the others.
            record: Its JSON text.

        Raises:
            DecodeError: It is no JSON object, or has an amount that its column cannot hold.
        """
        document = json.loads(record)
        if type(document) is not dict:
            raise DecodeError(f"Expected a record, but {describe(document)} came.")
        row: dict[str, Any] = {COMPANY: self._company}
        if self._keyed:
            row[KEY] = key
        fitting, extras = self.fit(document)
        row |= fitting
        if extras:
            row[EXTRA_FIELDS] = extras
        return row

    def _object(
        self, document: dict[str, Any], shape: Shape, path: str, extras: dict[str, Any]
    ) -> dict[str, Any]:
        fitting = super()._object(document, shape, path, extras)
        for name in document.keys() - shape.known:
            fitting[name] = extras.pop(dotted(path, name))
        # Nothing is what a column holds that is not spoken of; of an object, dlt would make one.
        return {column_name(name): value for name, value in fitting.items() if value is not None}

    def _value(self, value: Any, kind: Kind, path: str, extras: dict[str, Any]) -> Any:
        fitting = super()._value(value, kind, path, extras)
        if isinstance(fitting, list):
            # An item that does not fit is among the extra fields.
            return [item for item in fitting if item is not None]
        return fitting

    def _date(self, value: Any) -> Any:
        return date.fromisoformat(super()._date(value))

    def _moment(self, value: Any) -> Any:
        super()._moment(value)
        return parse_datetime(value, self._zone).astimezone(UTC)


def _document(value: Any) -> Any:
    """Objects and lists are JSON to dlt as they are; it takes anything else by its text."""
    return value if isinstance(value, dict | list) else json.dumps(value).decode()
