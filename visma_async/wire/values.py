"""Values of the API's own: a field left alone, financial periods, conditions on filters."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Final, Generic, Literal, TypeAlias, TypeVar

import attrs


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""A field of a write model that is left alone: it is not sent. (None clears the field.)"""


class PeriodFormat(Enum):
    """How a parameter or field writes a financial period."""

    YYYYMM = "YYYYMM"
    MMYYYY = "MMYYYY"
    YYYYPP = "YYYYPP"


@attrs.frozen(order=True)
class Period:
    """A financial period: a year and the period's number in it.

    The number is the month only where the financial year is the calendar year; closing periods
    are 13 and above. The API writes periods in several ways: `Period` knows them all.
    """

    year: int = attrs.field(validator=[attrs.validators.ge(1), attrs.validators.le(9999)])
    number: int = attrs.field(validator=[attrs.validators.ge(1), attrs.validators.le(99)])

    @classmethod
    def parse(cls, text: str, form: PeriodFormat = PeriodFormat.YYYYPP) -> Period:
        """Read a period that is written in the way of `form`; a dash between the parts may stand.

        Raises:
            ValueError: The text is no such period.
        """
        if form is PeriodFormat.MMYYYY:
            match = re.fullmatch(r"([0-9]{2})-?([0-9]{4})", text)
            year, number = (match[2], match[1]) if match else ("", "")
        else:
            match = re.fullmatch(r"([0-9]{4})-?([0-9]{2})", text)
            year, number = (match[1], match[2]) if match else ("", "")
        if not match:
            raise ValueError(f"{text!r} is no period of the form {form.value}")
        return cls(int(year), int(number))

    def format(self, form: PeriodFormat = PeriodFormat.YYYYPP) -> str:
        """Write the period in the way of `form`."""
        if form is PeriodFormat.MMYYYY:
            return f"{self.number:02}{self.year:04}"
        return f"{self.year:04}{self.number:02}"

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"


YearMonth: TypeAlias = Annotated[Period, PeriodFormat.YYYYMM]
"""A period that the wire writes as `202405`."""
MonthYear: TypeAlias = Annotated[Period, PeriodFormat.MMYYYY]
"""A period that the wire writes as `052024`."""


class Operator(StrEnum):
    """How a filter compares the field with the value given."""

    SINCE = ">="
    AFTER = ">"
    UNTIL = "<="
    BEFORE = "<"


V = TypeVar("V", bound=date | Decimal | int)
V_co = TypeVar("V_co", bound=date | Decimal | int, covariant=True)


@attrs.frozen
class Condition(Generic[V_co]):
    """A comparison for a filter; `since`, `after`, `until` and `before` make one.

    Attributes:
        operator: How to compare.
        value: A date, a datetime (a naive one is in the company's zone) or a number.
    """

    operator: Operator
    value: V_co


def since(value: V) -> Condition[V]:
    """From `value` on, `value` included (`>=`)."""
    return _condition(Operator.SINCE, value)


def after(value: V) -> Condition[V]:
    """After `value` (`>`). The API's own text says that it may include the value all the same."""
    return _condition(Operator.AFTER, value)


def until(value: V) -> Condition[V]:
    """Up to `value`, `value` included (`<=`)."""
    return _condition(Operator.UNTIL, value)


def before(value: V) -> Condition[V]:
    """Before `value` (`<`). The API's own text says that it may include the value all the same."""
    return _condition(Operator.BEFORE, value)


def _condition(operator: Operator, value: V) -> Condition[V]:
    if isinstance(value, bool) or not isinstance(value, date | Decimal | int):
        name = operator.name.lower()
        raise TypeError(
            f"{name}() takes a date, a datetime, a Decimal or an int, not {value!r}: "
            f"write {name}(date(2024, 5, 25))."
        )
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{operator.name.lower()}() cannot compare with {value}.")
    return Condition(operator, value)
