"""Mend: a record that does not fit its columns, made to fit without a loss.

A value of another kind than promised is converted where nothing is lost, as models do it;
otherwise it goes among the extra fields, and its column stays empty: one odd field must not end
the export of a million records. Only an amount that the column cannot hold exactly is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from typing import Any

from visma_async.errors import DecodeError
from visma_async.export.formats.amounts import PRECISION, SCALE, plain
from visma_async.export.formats.moments import EARLIEST, LATEST, microseconds
from visma_async.export.formats.shape import Items, Kind, Scalar, Shape, dotted
from visma_async.wire import json
from visma_async.wire.dates import parse_date, parse_datetime
from visma_async.wire.scalars import describe, to_amount, to_flag, to_text, to_whole

_INT64 = range(-(2**63), 2**63)


class Mender:
    """Makes the records of one table fit, one by one.

    Args:
        shape: The table's columns.
        zone: The zone of times that come without an offset.
        identity: The fields by which an error names a record.

    Attributes:
        unknown: The fields that came and that a shape does not know.
    """

    def __init__(self, shape: Shape, zone: tzinfo, identity: Sequence[str]) -> None:
        self.unknown: dict[Shape, set[str]] = {}
        self._shape = shape
        self._zone = zone
        self._identity = identity
        self._convert: dict[Scalar, Callable[[Any], Any]] = {
            Scalar.TEXT: to_text,
            Scalar.WHOLE: _whole,
            Scalar.FLAG: to_flag,
            Scalar.AMOUNT: _amount,
            Scalar.DATE: self._date,
            Scalar.MOMENT: self._moment,
            Scalar.PERIOD: _period,
            Scalar.DOCUMENT: _as_it_is,
        }

    def mend(self, record: bytes) -> tuple[bytes, dict[str, Any]]:
        """Returns the record as its columns take it, and the rest by dotted path.

        Raises:
            DecodeError: It is no JSON object, or has an amount that the column cannot hold.
        """
        document = json.loads(record)
        if type(document) is not dict:
            raise DecodeError(f"Expected a record, but {describe(document)} came.")
        fitting, extras = self.fit(document)
        return json.dumps(fitting), extras

    def fit(self, document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Returns a decoded record as its columns take it, and the rest by dotted path.

        Raises:
            DecodeError: It has an amount that the column cannot hold.
        """
        extras: dict[str, Any] = {}
        try:
            return self._object(document, self._shape, "", extras), extras
        except _TooExact as error:
            raise self._refusal(error, document) from None

    def _object(
        self, document: dict[str, Any], shape: Shape, path: str, extras: dict[str, Any]
    ) -> dict[str, Any]:
        fitting: dict[str, Any] = {}
        for name, value in document.items():
            kind = shape.fields.get(name)
            if kind is not None:
                fitting[name] = self._value(value, kind, dotted(path, name), extras)
            elif name not in shape.ignored:
                extras[dotted(path, name)] = value
                self.unknown.setdefault(shape, set()).add(name)
        return fitting

    def _value(self, value: Any, kind: Kind, path: str, extras: dict[str, Any]) -> Any:
        if value is None:
            return None
        if isinstance(kind, Shape):
            if type(value) is dict:
                return self._object(value, kind, path, extras)
        elif isinstance(kind, Items):
            if type(value) is list:
                return [
                    self._value(item, kind.item, f"{path}[{index}]", extras)
                    for index, item in enumerate(value)
                ]
        else:
            try:
                return self._convert[kind](value)
            except _TooExact as error:
                error.path = path
                raise
            except (ValueError, TypeError, ArithmeticError):
                pass
        extras[path] = value
        return None

    def _date(self, value: Any) -> str:
        day = parse_date(value, self._zone)
        if not isinstance(day, datetime):
            return day.isoformat()
        raise ValueError("a date with a time")

    def _moment(self, value: Any) -> str:
        moment = parse_datetime(value, self._zone)
        if not EARLIEST <= microseconds(moment) <= LATEST:
            raise ValueError("no year from 1 to 9999")
        return moment.astimezone(UTC).isoformat()

    def _refusal(self, error: _TooExact, document: dict[str, Any]) -> DecodeError:
        named = ", ".join(f"{name} {document[name]}" for name in self._identity if name in document)
        return DecodeError(
            f"The amount {_shortened(error.value)} does not fit the column {error.path} exactly: "
            f"it takes {PRECISION - SCALE} digits before the point and {SCALE} after it."
            + (f" The record is {named}." if named else ""),
            where=error.path,
            advice="Export this list as .jsonl or .csv, which keep every digit.",
        )


class _TooExact(Exception):
    """An amount has digits for which there is no place."""

    def __init__(self, value: Decimal | int) -> None:
        super().__init__(value)
        self.value = value
        self.path = ""


def _whole(value: Any) -> int:
    number = to_whole(value)
    if number not in _INT64:
        raise ValueError("beyond 64 bits")
    return number


def _amount(value: Any) -> Decimal:
    amount = plain(to_amount(value))
    if amount is None and isinstance(value, str):
        raise ValueError("no amount that can be kept")
    if amount is None:
        raise _TooExact(value)
    return amount


def _period(value: Any) -> str:
    if type(value) is int and 0 <= value <= 999_999:
        return f"{value:06}"
    if isinstance(value, str):
        return value
    raise ValueError("no period")


def _as_it_is(value: Any) -> Any:
    return value


def _shortened(value: Decimal | int) -> str:
    text = str(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
