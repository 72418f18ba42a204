"""Query parameters: Python values to the name and text pairs that the API understands.

A generated method states each parameter as a pair of wire name and value. Where the value's own
type does not tell how it is written, the pair is made by one of the functions here, which also
check it: a wrong value must fail before it is sent, because the API ignores what it does not
understand and answers with every row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

import attrs

from visma_async.wire import json
from visma_async.wire.dates import datetime_text
from visma_async.wire.values import UNSET, Condition, Period, PeriodFormat, Unset

if TYPE_CHECKING:
    from datetime import tzinfo

Parameter: TypeAlias = tuple[str, object]
"""A wire name and a value; None and UNSET are not sent."""


@attrs.frozen
class _Compared:
    """A condition that was checked against the parameter it is for."""

    condition: Condition[Any]


def when(name: str, condition: Condition[date] | Unset | None) -> Parameter:
    """Filter by a moment: `since(...)` and the like.

    Raises:
        TypeError: This is no condition, or not one on a date.
    """
    return _compared(name, condition, date, "since(date(2024, 5, 25))")


def when_amount(name: str, condition: Condition[Decimal | int] | Unset | None) -> Parameter:
    """Filter by a number: `since(Decimal("100.00"))` and the like.

    Raises:
        TypeError: This is no condition, or not one on a number.
    """
    return _compared(name, condition, Decimal | int, "since(100)")


def _compared(name: str, condition: object, of: Any, example: str) -> Parameter:
    if condition is None or condition is UNSET:
        return name, None
    if not isinstance(condition, Condition):
        raise TypeError(
            f"{name} takes a condition such as {example}, not {type(condition).__name__}: "
            "since() is >=, after() is >, until() is <=, before() is <."
        )
    if not isinstance(condition.value, of):
        raise TypeError(f"{name} is compared as in {example}, not with {condition.value!r}.")
    return name, _Compared(condition)


def in_period(name: str, value: Period | str | Unset | None, form: PeriodFormat) -> Parameter:
    """Filter by a financial period, which `form` says how to write; a text is sent as it is.

    Raises:
        TypeError: This is neither a period nor a text.
    """
    if value is None or value is UNSET:
        return name, None
    if isinstance(value, Period):
        return name, value.format(form)
    if isinstance(value, str):
        return name, value
    raise TypeError(f"{name} takes a Period such as Period(2024, 5), not {value!r}.")


def whole(name: str, value: int | Unset | None) -> Parameter:
    """Filter by an integer; True and False are 1 and 0, as the API's integer flags want them.

    Raises:
        TypeError: This is no integer.
    """
    if value is None or value is UNSET:
        return name, None
    if not isinstance(value, int):
        raise TypeError(f"{name} takes an integer, not {value!r}.")
    return name, int(value)


def attribute_filter(name: str, values: Mapping[str, Any] | str | Unset | None) -> Parameter:
    """Filter by attributes: the attribute's id and the id of the value it must have.

    True and False are "1" and "0", a date is written as such, several values of a combo box are
    a list. A text is sent as it is.

    Raises:
        TypeError: This is no mapping.
    """
    if values is None or values is UNSET or isinstance(values, str):
        return name, values
    if not isinstance(values, Mapping):
        raise TypeError(f'{name} takes a mapping such as {{"COLOUR": "RED"}}, not {values!r}.')
    wanted = {str(key): _attribute_text(value) for key, value in values.items()}
    return name, json.dumps(wanted).decode()


def _attribute_text(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return ",".join(_attribute_text(item) for item in value)
    return str(value)


def encode(parameters: Iterable[Parameter], timezone: tzinfo) -> tuple[tuple[str, str], ...]:
    """Return what is sent, in the given order and not yet percent-encoded.

    Args:
        parameters: Wire names and values.
        timezone: The company's zone, in whose time moments are sent.

    Raises:
        TypeError: A value has no form in a query.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters:
        if value is None or value is UNSET:
            continue
        if isinstance(value, _Compared):
            pairs.append((name, _text(name, value.condition.value, timezone)))
            pairs.append((f"{name}Condition", value.condition.operator.value))
        elif isinstance(value, list | tuple | set | frozenset):
            items = sorted(value) if isinstance(value, set | frozenset) else value
            pairs.extend((name, _text(name, item, timezone)) for item in items)
        else:
            pairs.append((name, _text(name, value, timezone)))
    return tuple(pairs)


def _text(name: str, value: object, timezone: tzinfo) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return datetime_text(value, timezone)
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, int | UUID):
        return str(value)
    if isinstance(value, Condition):
        raise TypeError(f"{name} takes a plain value; the API cannot compare it.")
    raise TypeError(f"{name} cannot be sent as {value!r} ({type(value).__name__}).")
