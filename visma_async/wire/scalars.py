"""Scalars off the wire: what a value of another kind than promised becomes.

The document's types are doubtful in places, and an export of a million records must not die over
one odd field. So a value of the wrong kind is converted where nothing is lost and kept as it came
otherwise, and its field is reported once; a strict converter raises instead.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from visma_async.errors import DecodeError
from visma_async.wire.dates import parse_date, parse_datetime
from visma_async.wire.values import Period, PeriodFormat

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from visma_async.wire.enums import OpenEnum

logger = logging.getLogger("visma_async.codec")

Conversion: TypeAlias = Callable[[Any], Any]
"""Makes a value of another kind into the right one; an error where something would be lost."""


def to_text(value: Any) -> str:
    """Numbers and booleans have one text each."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | Decimal):
        return str(value)
    raise ValueError("no text")


def to_whole(value: Any) -> int:
    """Text of digits and numbers without a fraction are integers."""
    if isinstance(value, str) and re.fullmatch(r"-?(0|[1-9][0-9]*)", value):
        return int(value)
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    if type(value) is int:
        return value
    raise ValueError("no integer")


def to_flag(value: Any) -> bool:
    """The words true and false, and the numbers 1 and 0."""
    if type(value) is bool:
        return value
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    if value in (0, 1):
        return bool(value)
    raise ValueError("no boolean")


def to_amount(value: Any) -> Decimal:
    """Integers always are amounts; floats by their shortest text; text where it is a number."""
    if isinstance(value, Decimal) or type(value) is int:
        return Decimal(value)
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        return Decimal(value)
    raise ValueError("no number")


def to_period(form: PeriodFormat) -> Conversion:
    """Return the conversion of periods that are written as `form` says."""

    def convert(value: Any) -> Period:
        if type(value) is int:
            value = f"{value:06}"
        if not isinstance(value, str):
            raise TypeError("no period")
        return Period.parse(value, form)

    return convert


def to_enum(enum: type[OpenEnum]) -> Conversion:
    """Return the conversion to members of `enum`, known or not."""

    def convert(value: Any) -> OpenEnum:
        return enum(to_text(value))

    return convert


def to_date(zone: tzinfo) -> Conversion:
    """Return the conversion of text to dates; see `parse_date`."""

    def convert(value: Any) -> date:
        if not isinstance(value, str):
            raise TypeError("no date")
        return parse_date(value, zone)

    return convert


def to_datetime(zone: tzinfo) -> Conversion:
    """Return the conversion of text to aware datetimes; see `parse_datetime`."""

    def convert(value: Any) -> datetime:
        if not isinstance(value, str):
            raise TypeError("no date and time")
        return parse_datetime(value, zone)

    return convert


def kept(_value: Any) -> Any:
    """The conversion for which there is none: the value stays."""
    raise ValueError("no conversion")


def odd(
    place: str, expected: str, convert: Conversion, *, strict: bool, step: str = ""
) -> Conversion:
    """Return what deals with values of the wrong kind in one field.

    Args:
        place: The model and its attribute, `Customer.credit_limit`.
        expected: What should have come, in words.
        convert: Makes it right if nothing is lost.
        strict: Raise `DecodeError` for every such value.
        step: The field's name on the wire, for the error.
    """
    reported = False

    def deal_with(value: Any) -> Any:
        nonlocal reported
        if strict:
            raise DecodeError(f"Expected {expected}, but {describe(value)} came", where=step)
        try:
            result, outcome = convert(value), "converted"
        except (ValueError, TypeError, ArithmeticError):
            result, outcome = value, "kept as it came"
        if not reported:
            reported = True
            logger.warning(
                "%s: expected %s, but %s came and was %s; this is reported once per field",
                place,
                expected,
                describe(value),
                outcome,
            )
        return result

    return deal_with


def describe(value: Any) -> str:
    """Name a value's kind, not the value: it may be personal data."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int):
        return "an integer"
    if isinstance(value, Decimal | float):
        return "a number with a fraction"
    if isinstance(value, str):
        return "a text of another form" if value else "an empty text"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    return type(value).__name__
