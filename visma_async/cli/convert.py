"""Convert: what is typed for a filter, to a value of the type that the generated method takes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, get_args, get_origin

import attrs

from visma_async.errors import DecodeError
from visma_async.wire import json
from visma_async.wire.enums import OpenEnum
from visma_async.wire.values import Condition, Operator, Period

SEQUENCE: Final = Sequence


@attrs.frozen
class Reader:
    """How the text for a filter is read.

    Attributes:
        value: Makes the text into a value; ValueError says what is wrong with it.
        example: An operator and a value, as they could follow the name.
        compares: Whether the operator is a comparison, rather than `=`.
    """

    value: Callable[[str], Any]
    example: str
    compares: bool = False

    def read(self, operator: str, text: str) -> Any:
        """Returns the value.

        Raises:
            ValueError: The operator or the text does not fit; the message goes on from the name.
        """
        if not text:
            raise ValueError("has no value")
        if self.compares:
            if operator == "=":
                raise ValueError("is compared with >=, >, <= or <")
            return Condition(Operator(operator), self.value(text))
        if operator != "=":
            raise ValueError(f"takes =, not {operator}")
        return self.value(text)


def reader(kinds: Sequence[Any]) -> Reader:
    """Returns how a text is read for a parameter that takes these types."""
    for kind in kinds:
        if get_origin(kind) is Condition:
            return _compared(get_args(kind)[0])
        if get_origin(kind) is Mapping:
            return Reader(_mapping, '={"ID": "value"}')
        if isinstance(kind, type) and issubclass(kind, OpenEnum):
            return Reader(_choice(kind), f"={next(iter(kind)).value}")
    for kind, found in _READERS.items():
        if kind in kinds:
            return found
    return Reader(str, "=text")


def _compared(of: Any) -> Reader:
    if of is dt.date:
        return Reader(moment, ">=2024-05-25", compares=True)
    return Reader(_amount, ">=100.00", compares=True)


def _flag(text: str) -> bool:
    try:
        return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[
            text.lower()
        ]
    except KeyError:
        raise ValueError("is true or false") from None


def _whole(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]+", text):
        raise ValueError("takes an integer")
    return int(text)


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        raise ValueError("takes a number") from None
    if not amount.is_finite():
        raise ValueError("takes a number")
    return amount


def moment(text: str) -> dt.date:
    """Returns the date, or the date and time, that a text says.

    Raises:
        ValueError: It says none; the message goes on from a name.
    """
    try:
        if re.fullmatch(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}", text):
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("takes a date such as 2024-05-25, or 2024-05-25T13:45:00") from None


def _period(text: str) -> Period:
    try:
        period = Period.parse(text)
    except ValueError:
        period = None
    if period is None or period.year < 1900:
        raise ValueError("takes a period such as 2024-05: the year, then the period's number")
    return period


def _mapping(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text.encode())
    except DecodeError:
        found = None
    if isinstance(found, dict):
        return found
    raise ValueError("takes a JSON object")


def _choice(kind: type[OpenEnum]) -> Callable[[str], OpenEnum]:
    def choose(text: str) -> OpenEnum:
        for member in kind:
            if member.value.lower() == text.lower():
                return member
        raise ValueError(f"is one of {', '.join(member.value for member in kind)}")

    return choose


_READERS: Final[Mapping[Any, Reader]] = {
    Period: Reader(_period, "=2024-05"),
    bool: Reader(_flag, "=true"),
    Decimal: Reader(_amount, "=100.00"),
    int: Reader(_whole, "=1"),
    dt.date: Reader(moment, "=2024-05-25"),
}
